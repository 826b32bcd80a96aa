package vn.congly.statistics;

import java.util.Set;
import vn.congly.organization.Unit;

/**
 * Whose figures are asked for: a unit with those below it and those whose files it inherited, or the nation.
 *
 * @param units all units, of today and of old, whose entries count
 */
public record Scope(Unit unit, boolean nation, Set<Integer> units) {

    /** The rows of the roll-up to read: the nation has its own. */
    Integer[] rolled() {
        return nation ? new Integer[] {RollUp.NATION} : entries();
    }

    Integer[] entries() {
        return units.toArray(Integer[]::new);
    }
}
