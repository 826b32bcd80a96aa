package vn.congly.matter;

import vn.congly.intake.FormOfAid;

/**
 * The code of a case's file: organisation, form of aid, number in the register book, year, as in {@code TT.TGTT.0142.2026}
 * (Circular 12/2018 Art. 11(1)). Not unique in the nation: every centre is TT.
 */
final class MatterCode {

    private MatterCode() {}

    static String of(String unitPrefix, FormOfAid form, int number, int year) {
        return "%s.%s.%04d.%d".formatted(unitPrefix, form.abbreviation(), number, year);
    }
}
