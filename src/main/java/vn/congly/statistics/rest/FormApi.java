package vn.congly.statistics.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Items;
import vn.congly.statistics.Cell;
import vn.congly.statistics.CountedCase;
import vn.congly.statistics.FillForm;
import vn.congly.statistics.FilledForm;
import vn.congly.statistics.FormQuestion;
import vn.congly.statistics.Forms;
import vn.congly.statistics.OpenCell;
import vn.congly.statistics.Row;
import vn.congly.statistics.Scopes;
import vn.congly.statistics.Words;

/** {@code /api/v1/statistics/form25} and the cases of its cells. */
@RestController
class FormApi {

    private static final int MOST = 200;

    private final Forms forms;
    private final FillForm fill;
    private final OpenCell open;
    private final Scopes scopes;

    FormApi(Forms forms, FillForm fill, OpenCell open, Scopes scopes) {
        this.forms = forms;
        this.fill = fill;
        this.open = open;
        this.scopes = scopes;
    }

    record Answer(
            String form,
            int version,
            String citation,
            Words title,
            int unit,
            String unitName,
            LocalDate from,
            LocalDate until,
            Instant asOf,
            List<AnswerColumn> columns,
            List<AnswerRow> rows) {}

    record AnswerColumn(String id, int mark, Words title) {}

    record AnswerRow(String id, String number, Words title, boolean provisional, Map<String, Long> figures) {}

    @GetMapping("/api/v1/statistics/form25")
    Answer form(@RequestParam Map<String, String> asked) {
        var question = question(asked);
        return answer(fill.fill(forms.form25(), question.unit(), question.period()));
    }

    @GetMapping("/api/v1/statistics/form25/cases")
    Items<CountedCase> cases(
            @RequestParam(name = "cell") String name,
            @RequestParam(name = "after", defaultValue = "0") long after,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam Map<String, String> asked) {
        var form = forms.form25();
        var question = question(asked);
        int size = Math.clamp(limit, 1, MOST);
        var found = open.open(form, Cell.read(form, name), question.unit(), question.period(), after, size + 1);
        return Items.of(found, size, it -> "" + it.matter());
    }

    private FormQuestion question(Map<String, String> asked) {
        var unit = asked.getOrDefault("unit", "");
        return FormQuestion.read(
                forms.form25(),
                unit.matches("[0-9]{1,9}") ? Integer.parseInt(unit) : scopes.home(),
                asked.getOrDefault("period", ""),
                asked.getOrDefault("year", ""),
                asked.getOrDefault("from", ""),
                asked.getOrDefault("until", ""),
                scopes.today());
    }

    private static Answer answer(FilledForm filled) {
        var form = filled.form();
        var unit = filled.scope().unit();
        return new Answer(
                form.code(),
                form.version(),
                form.citation(),
                form.title(),
                unit.id(),
                unit.name(),
                filled.period().from(),
                filled.period().until(),
                filled.asOf(),
                form.columns().stream()
                        .map(it -> new AnswerColumn(it.id(), it.mark(), it.title()))
                        .toList(),
                form.rows().stream().map(it -> row(filled, it)).toList());
    }

    private static AnswerRow row(FilledForm filled, Row row) {
        var figures = filled.form().columns().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> filled.figure(row.id(), it.id())));
        return new AnswerRow(row.id(), row.number(), row.title(), row.provisional(), figures);
    }
}
