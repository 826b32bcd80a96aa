package vn.congly.intake.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.intake.TypedRequest;

/** JSON under the names that forms use: {@code beneficiary.fullName}, {@code papers[0].kind}, a list of texts as one field. */
@Component
class Flat {

    private final JsonMapper json;

    Flat(JsonMapper json) {
        this.json = json;
    }

    TypedRequest of(Object body) {
        var values = new LinkedHashMap<String, List<String>>();
        walk("", json.valueToTree(body), values);
        return new TypedRequest(values);
    }

    private static void walk(String name, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            var prefix = name.isEmpty() ? "" : name + ".";
            node.properties().forEach(it -> walk(prefix + it.getKey(), it.getValue(), values));
        } else if (node.isArray()) {
            for (int row = 0; row < node.size(); row++) {
                walk(node.get(row).isObject() ? name + "[" + row + "]" : name, node.get(row), values);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            values.computeIfAbsent(name, it -> new ArrayList<>()).add(node.asString());
        }
    }
}
