package vn.congly.statistics.web;

import java.util.List;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;

/** A unit in the list to choose from. The Ministry stands for the nation. */
public record UnitChoice(String value, String label, boolean chosen) {

    static List<UnitChoice> of(List<Unit> units, int chosen, String nation) {
        return units.stream()
                .map(it -> new UnitChoice(
                        Integer.toString(it.id()),
                        it.kind() == UnitKind.MINISTRY ? nation : it.name(),
                        it.id() == chosen))
                .toList();
    }
}
