package vn.congly.statistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.Era;
import vn.congly.geography.ProvinceKey;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;

final class UnitsOfTests {

    private UnitsOfTests() {}

    static Unit centre() {
        return new Unit(
                1,
                UnitKind.CENTRE,
                "Trung tâm mẫu",
                "TT",
                Optional.empty(),
                new ProvinceKey(Era.SINCE_2025_07, "01"),
                "",
                "",
                LocalDate.of(2018, 1, 1),
                Optional.empty());
    }
}
