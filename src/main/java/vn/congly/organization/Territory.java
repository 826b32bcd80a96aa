package vn.congly.organization;

import java.util.Set;
import vn.congly.geography.Commune;
import vn.congly.geography.ProvinceKey;

/** Where a unit is competent: in one province, whole if no commune is named. */
record Territory(int unit, ProvinceKey province, Set<String> communes) {

    boolean holds(Commune commune) {
        return province.equals(commune.province())
                && (communes.isEmpty() || communes.contains(commune.key().code()));
    }
}
