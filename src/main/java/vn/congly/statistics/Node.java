package vn.congly.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping in a YAML file, asked by key; a fault says where it is. */
final class Node {

    private final String where;
    private final Map<?, ?> values;

    Node(String where, @Nullable Object value) {
        this.where = where;
        if (!(value instanceof Map<?, ?> map)) {
            throw new BrokenForm(where, "a mapping was expected");
        }
        this.values = map;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private Object value(String key) {
        return Optional.<Object>ofNullable(values.get(key))
                .orElseThrow(() -> new BrokenForm(where, "'" + key + "' is missing"));
    }

    String text(String key) {
        return value(key).toString();
    }

    int number(String key) {
        return value(key) instanceof Integer number ? number : fault(key, "a number");
    }

    boolean flag(String key) {
        return value(key) instanceof Boolean flag ? flag : fault(key, "true or false");
    }

    Node node(String key) {
        return new Node(where + "." + key, value(key));
    }

    Words words(String key) {
        var words = node(key);
        return new Words(words.text("vi"), words.text("en"));
    }

    /** The mappings of a list; none if the key is missing. */
    List<Node> list(String key) {
        return items(key).stream().map(it -> new Node(where + "." + key, it)).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(Object::toString).toList();
    }

    private List<?> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        return value(key) instanceof List<?> items ? items : fault(key, "a list");
    }

    <E extends Enum<E>> E oneOf(Class<E> kind, String key) {
        var name = text(key);
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseGet(() -> fault(key, "one of " + Arrays.toString(kind.getEnumConstants())));
    }

    private <T> T fault(String key, String expected) {
        throw new BrokenForm(where, "'" + key + "' must be " + expected);
    }
}
