package vn.congly.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import vn.congly.access.Role;

/** The contents of the desk for one role, with the line marked under which the present page lies. */
final class Contents {

    private Contents() {}

    static List<Section> of(Role role, String path) {
        var here = Place.under(path);
        var sections = new LinkedHashMap<String, List<Entry>>();
        Arrays.stream(Place.values())
                .filter(it -> it.openTo(role))
                .forEach(it -> sections.computeIfAbsent(it.section(), key -> new ArrayList<>())
                        .add(new Entry(
                                it.key(), it.href(), here.filter(it::equals).isPresent())));
        return sections.entrySet().stream()
                .map(it -> new Section(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }
}
