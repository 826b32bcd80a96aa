package vn.congly.statistics;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the definition of a form and refuses one that does not hold together. */
final class FormReader {

    private final Node form;
    private final String code;
    private final Map<String, Node> columns = new LinkedHashMap<>();

    private FormReader(Node form) {
        this.form = form;
        this.code = form.text("form");
    }

    static Form read(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(options)).load(yaml);
        return new FormReader(new Node("form", read)).form();
    }

    private Form form() {
        collect(form.list("columns"));
        var receivers = form.node("receivers");
        var result = new Form(
                code,
                form.number("version"),
                form.node("years").number("from"),
                form.words("title"),
                form.words("unit"),
                form.words("document"),
                form.text("citation"),
                form.words("remark"),
                form.list("periods").stream().map(FormReader::period).toList(),
                receivers.words("department"),
                receivers.words("ministry"),
                form.list("columns").stream().map(this::heading).toList(),
                form.list("rows").stream().map(FormReader::row).toList(),
                form.list("checks").stream().map(this::check).toList());
        unique("row", result.rows().stream().map(Row::id));
        unique("column mark", result.columns().stream().map(it -> "" + it.mark()));
        return result;
    }

    private void collect(List<Node> headings) {
        for (var it : headings) {
            if (it.has("columns")) {
                collect(it.list("columns"));
            } else if (columns.put(it.text("id"), it) != null) {
                throw new BrokenForm(code, "column " + it.text("id") + " stands twice");
            }
        }
    }

    private Heading heading(Node node) {
        return node.has("columns")
                ? new Heading(
                        node.words("title"),
                        Optional.empty(),
                        node.list("columns").stream().map(this::heading).toList())
                : new Heading(node.words("title"), Optional.of(column(node)), List.of());
    }

    private Column column(Node node) {
        var terms = new ArrayList<Term>();
        addTerms(node, terms, new HashSet<>());
        return new Column(node.text("id"), node.number("mark"), node.words("title"), List.copyOf(terms));
    }

    private void addTerms(Node column, List<Term> terms, Set<String> path) {
        if (!path.add(column.text("id"))) {
            throw new BrokenForm(code, "column " + column.text("id") + " is a sum of itself");
        }
        column.list("counts").forEach(it -> terms.add(term(it)));
        column.texts("sum").forEach(it -> addTerms(known(it, column.text("id")), terms, new HashSet<>(path)));
        if (terms.isEmpty()) {
            throw new BrokenForm(code, "column " + column.text("id") + " counts nothing");
        }
    }

    private Node known(String column, String asker) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow(() -> new BrokenForm(code, asker + " asks for column " + column + ", which is not there"));
    }

    private Term term(Node node) {
        int sign = node.has("sign") ? node.number("sign") : 1;
        return new Term(
                node.oneOf(Measure.class, "measure"),
                node.oneOf(Span.class, "span"),
                sign,
                Set.copyOf(node.texts("providers")));
    }

    private Check check(Node node) {
        var parts = node.texts("parts");
        Stream.concat(Stream.of(node.text("whole")), parts.stream()).forEach(it -> known(it, "a check"));
        return new Check(node.text("whole"), parts, node.words("says"));
    }

    private static Row row(Node node) {
        return new Row(
                node.text("id"),
                node.text("number"),
                node.words("title"),
                node.number("level"),
                !node.text("standing").equals("official"),
                Set.copyOf(node.texts("fields")),
                node.has("other-fields"),
                Set.copyOf(node.texts("forms")));
    }

    private static PeriodKind period(Node node) {
        var due = node.node("due");
        return new PeriodKind(
                node.text("id"),
                node.words("title"),
                day(node, "from"),
                day(node, "data-until"),
                day(node, "until"),
                day(due, "department"),
                day(due, "ministry"),
                due.flag("year-after"));
    }

    private static MonthDay day(Node node, String key) {
        return MonthDay.parse("--" + node.text(key));
    }

    private void unique(String what, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new BrokenForm(code, what + " " + it + " stands twice");
        });
    }
}
