package vn.congly.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;

/** Which clocks run from the acceptance of a case, and since when. */
final class FirstClocks {

    record Start(String rule, Instant at) {}

    private FirstClocks() {}

    /**
     * @param notified a proceedings body gave notice (Law Art. 31(3))
     * @param receivedAt when the request, or the notice, arrived
     * @param proof id of the clock of the proof still owed; empty if none is
     */
    static List<Start> of(
            FormOfAid form,
            Custody custody,
            boolean notified,
            boolean atOnce,
            Instant receivedAt,
            Instant acceptedAt,
            Optional<String> proof) {
        var clocks = new ArrayList<Start>();
        clocks.add(
                switch (form) {
                    case ADVICE -> new Start("advice", acceptedAt);
                    case OUT_OF_COURT -> new Start("assign-out-of-court", acceptedAt);
                    case LITIGATION -> litigation(custody, notified, atOnce, receivedAt, acceptedAt);
                });
        proof.ifPresent(it -> clocks.add(new Start(it, acceptedAt)));
        return clocks;
    }

    /**
     * Arrest and custody have a limit in hours, which the law states for them alone (Art. 31(2)); it is kept also where a
     * body's notice asks to assign at once, for which the law names no number (Joint Circular 10/2018 Art. 3(4)).
     */
    private static Start litigation(
            Custody custody, boolean notified, boolean atOnce, Instant receivedAt, Instant acceptedAt) {
        if (custody == Custody.ARRESTED || custody == Custody.CUSTODY) {
            return new Start("assign-custody", acceptedAt);
        }
        if (notified) {
            return new Start(atOnce ? "assign-at-once" : "assign-notice", receivedAt);
        }
        return new Start("assign-litigation", acceptedAt);
    }
}
