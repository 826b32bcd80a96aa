package vn.congly.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a check of a form does not come out: by how much, in the row of the total. */
public record Mismatch(Check check, Row row, long difference) {

    static List<Mismatch> in(Form form, Map<String, Map<String, Long>> figures) {
        return form.rows().stream()
                .filter(it -> it.level() == 0)
                .flatMap(row -> form.checks().stream()
                        .map(it -> new Mismatch(it, row, difference(it, figures.getOrDefault(row.id(), Map.of())))))
                .filter(it -> it.difference() != 0)
                .toList();
    }

    private static long difference(Check check, Map<String, Long> row) {
        return figure(row, check.whole())
                - check.parts().stream().mapToLong(it -> figure(row, it)).sum();
    }

    private static long figure(Map<String, Long> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
