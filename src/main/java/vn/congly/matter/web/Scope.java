package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.Role;

/** Whose rows a page lists: a provider's own, or those of the units whose files the actor may see. */
record Scope(boolean own, long account, List<Integer> units) {

    static Scope of(Actor actor, Access access) {
        return new Scope(actor.role() == Role.PROVIDER, actor.account(), List.copyOf(access.units()));
    }

    /** Only what is the actor's own, whatever the role. */
    Scope mine() {
        return new Scope(true, account, units);
    }

    /** Only these of the units in sight. */
    Scope only(Set<Integer> some) {
        return new Scope(own, account, units.stream().filter(some::contains).toList());
    }

    /** The condition on a table with unit_id and provider_account. */
    String on(String alias) {
        return alias + (own ? ".provider_account = :account" : ".unit_id = any(:units)");
    }

    /**
     * One unit after the other, or the one provider, as {@code one}: to be joined laterally, so that within each the first
     * rows of an index suffice, however many units there are.
     */
    String each() {
        return own ? "(select 1) as one (unit)" : "unnest(:units::integer[]) as one (unit)";
    }

    /** The condition of {@link #each}. */
    String ofEach(String alias) {
        return alias + (own ? ".provider_account = :account" : ".unit_id = one.unit");
    }

    Map<String, Object> values() {
        return own ? Map.of("account", account) : Map.of("units", units.toArray(Integer[]::new));
    }
}
