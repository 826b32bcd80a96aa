package vn.congly.law;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a file of the book. Of YAML only what a lawyer expects: {@code true} and {@code false} are flags, whole numbers
 * are numbers, everything else is text ({@code 7.1}, {@code on}, {@code 2026-01-01}); an empty value is an absent one.
 */
final class BookText {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private final String file;

    private BookText(String file) {
        this.file = file;
    }

    /** The blocks under a heading of the file. */
    static List<Block> blocks(String file, String content, String heading) {
        return new BookText(file).under(root(file, content), heading);
    }

    private static Node root(String file, String content) {
        try {
            return new Yaml().compose(new StringReader(content));
        } catch (MarkedYAMLException broken) {
            throw new BrokenRulebook(file, line(broken), String.valueOf(broken.getProblem()));
        }
    }

    private static int line(MarkedYAMLException broken) {
        return Optional.ofNullable(broken.getProblemMark())
                .map(it -> it.getLine() + 1)
                .orElse(1);
    }

    private List<Block> under(Node root, String heading) {
        if (root instanceof MappingNode map) {
            for (var tuple : map.getValue()) {
                if (key(tuple.getKeyNode()).equals(heading) && tuple.getValueNode() instanceof SequenceNode list) {
                    return list.getValue().stream().map(this::block).toList();
                }
            }
        }
        throw new BrokenRulebook(file, 1, "lacks the list " + heading);
    }

    private Block block(Node node) {
        if (node instanceof MappingNode map) {
            return new Block(file, at(node), mapping(map));
        }
        throw new BrokenRulebook(file, at(node), "expected names and values");
    }

    private Map<String, Object> mapping(MappingNode map) {
        var fields = new LinkedHashMap<String, Object>();
        for (var tuple : map.getValue()) {
            var key = key(tuple.getKeyNode());
            if (fields.containsKey(key)) {
                throw new BrokenRulebook(file, at(tuple.getKeyNode()), key + " is said twice");
            }
            value(tuple.getValueNode()).ifPresent(it -> fields.put(key, it));
        }
        return fields;
    }

    private Optional<Object> value(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode list ->
                Optional.of(list.getValue().stream()
                        .flatMap(it -> value(it).stream())
                        .toList());
            case MappingNode map -> Optional.of(mapping(map));
            default -> throw new BrokenRulebook(file, at(node), "says something that is neither text, list nor names");
        };
    }

    private Optional<Object> scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return Optional.of(text.strip());
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        return Optional.<Object>of(text).filter(it -> !text.isEmpty());
    }

    private String key(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BrokenRulebook(file, at(node), "a name must be text");
    }

    private static int at(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
