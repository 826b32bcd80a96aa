package vn.congly.trail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was done or seen.
 *
 * @param facts plain values, none of them personal: texts, whole numbers, booleans, lists of these
 * @param sealed personal values by the subject whose key seals them: {@code person:17}, {@code account:4}
 */
public record Entry(
        String action,
        String objectType,
        String objectId,
        Optional<Integer> unit,
        Map<String, Object> facts,
        Map<String, Map<String, Object>> sealed) {

    /** An entry without an object yet; actions are written {@code matter.accept}. */
    public static Entry of(String action) {
        return new Entry(action, "", "", Optional.empty(), Map.of(), Map.of());
    }

    public Entry on(String type, Object id) {
        return new Entry(action, type, id.toString(), unit, facts, sealed);
    }

    public Entry in(int unitId) {
        return new Entry(action, objectType, objectId, Optional.of(unitId), facts, sealed);
    }

    public Entry with(String name, Object value) {
        return new Entry(action, objectType, objectId, unit, plus(facts, name, value), sealed);
    }

    /** The rule, with its article, that allowed, refused or moved this. */
    public Entry because(String rule) {
        return with("rule", rule);
    }

    public Entry sealed(String subject, Map<String, ?> values) {
        return new Entry(action, objectType, objectId, unit, facts, plus(sealed, subject, Map.copyOf(values)));
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
