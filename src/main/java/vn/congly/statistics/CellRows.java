package vn.congly.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds the cases of a cell in the ledger: those whose entries, signed as the column signs them, do not cancel out. */
@Component
class CellRows {

    private static final String CASES = """
            select e.subject_id, max(e.subject_code) as code, max(e.unit_id) as unit_id, max(e.form) as form,
                   max(e.field) as field, max(e.day) filter (where %1$s <> 0) as day
            from statistics.entry e
            where e.subject_type = :subject and e.subject_id > :after and e.measure = any (:measures)
              and e.unit_id = any (:units) and e.day >= :since and e.day < :dayAfter
              and (:anyField or (e.field = any (:fields)) <> :otherFields)
              and (:anyForm or e.form = any (:forms))
            group by e.subject_id
            having sum(e.amount * %1$s) <> 0
            order by e.subject_id
            limit %2$d
            """;

    /** Before any entry, for a column that asks for what was before its period. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final String BEFORE = "(case when e.measure = :measure%1$d and e.day < :from then %2$d else 0 end)";

    private static final String WITHIN = "(case when e.measure = :measure%1$d and e.day >= :from"
            + " and (:anyProvider%1$d or e.provider_kind = any (:providers%1$d)) then %2$d else 0 end)";

    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;

    CellRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountedCase> of(Form form, Cell cell, Scope scope, Period period, long after, int limit) {
        return cases(form, cell, scope, period, limit)
                .param("after", after)
                .query(CellRows::counted)
                .list();
    }

    /** Reads the rows in portions, so that memory does not grow with them; needs an open transaction. */
    void stream(Form form, Cell cell, Scope scope, Period period, Consumer<CountedCase> reader) {
        var all = cases(form, cell, scope, period, Integer.MAX_VALUE)
                .param("after", 0)
                .withFetchSize(PORTION)
                .query(CellRows::counted);
        try (var rows = all.stream()) {
            rows.forEach(reader);
        }
    }

    /** The limit stands in the text, so that the planner knows how little is asked. */
    private StatementSpec cases(Form form, Cell cell, Scope scope, Period period, int limit) {
        var terms = cell.column().terms();
        var row = cell.row();
        var fields = row.otherFields() ? form.namedFields() : row.fields();
        var query = jdbc.sql(CASES.formatted(weight(terms), limit))
                .param("subject", terms.getFirst().measure().subject())
                .param(
                        "measures",
                        array(terms.stream().map(it -> it.measure().name()).collect(Collectors.toSet())))
                .param("units", scope.entries())
                .param("from", period.from())
                .param("since", terms.stream().anyMatch(it -> it.span() == Span.BEFORE) ? EVER : period.from())
                .param("dayAfter", period.dayAfter())
                .param("anyField", fields.isEmpty())
                .param("fields", array(fields))
                .param("otherFields", row.otherFields())
                .param("anyForm", row.forms().isEmpty())
                .param("forms", array(row.forms()));
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            query = query.param("measure" + i, term.measure().name())
                    .param("anyProvider" + i, term.providers().isEmpty())
                    .param("providers" + i, array(term.providers()));
        }
        return query;
    }

    private static String weight(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> weight(terms.get(i), i))
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String weight(Term term, int i) {
        var sql = switch (term.span()) {
            case BEFORE -> BEFORE;
            case WITHIN -> WITHIN;
        };
        return sql.formatted(i, term.sign());
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }

    private static CountedCase counted(ResultSet row, int index) throws SQLException {
        return new CountedCase(
                row.getLong("subject_id"),
                row.getString("code"),
                row.getInt("unit_id"),
                row.getString("form"),
                row.getString("field"),
                row.getObject("day", LocalDate.class));
    }
}
