package vn.congly.statistics.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.organization.Units;
import vn.congly.statistics.Cell;
import vn.congly.statistics.CountedCase;
import vn.congly.statistics.FillForm;
import vn.congly.statistics.FilledForm;
import vn.congly.statistics.Form;
import vn.congly.statistics.Forms;
import vn.congly.statistics.OpenCell;
import vn.congly.statistics.Row;
import vn.congly.statistics.Scopes;

/** The form, and the cases of a figure, as CSV that spreadsheets read; of any length, for the rows stream. */
@Controller
class CsvFiles {

    /** Spreadsheets take a file for UTF-8 only if it begins with this. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Forms forms;
    private final FillForm fill;
    private final OpenCell open;
    private final Scopes scopes;
    private final Units units;
    private final MessageSource words;

    CsvFiles(Forms forms, FillForm fill, OpenCell open, Scopes scopes, Units units, MessageSource words) {
        this.forms = forms;
        this.fill = fill;
        this.open = open;
        this.scopes = scopes;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/statistics/form25.csv")
    void form(@RequestParam Map<String, String> asked, Locale locale, HttpServletResponse response) throws IOException {
        var form = forms.form25();
        var question = Typed.of(asked).question(form, scopes.home(), scopes.today());
        var filled = fill.fill(form, question.unit(), question.period());
        try (var csv = csv(
                response,
                "bieu-25-" + question.period().from() + "-" + question.period().until())) {
            csv.writeRecord(titles(form, locale));
            form.rows().forEach(it -> csv.writeRecord(record(filled, it, locale)));
        }
    }

    @GetMapping("/statistics/form25/cases.csv")
    void cases(
            @RequestParam(name = "cell") String name,
            @RequestParam Map<String, String> asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var form = forms.form25();
        var question = Typed.of(asked).question(form, scopes.home(), scopes.today());
        var cell = Cell.read(form, name);
        open.mayOpen(question.unit());
        try (var csv = csv(response, "bieu-25-" + cell.name())) {
            csv.writeRecord(Stream.of("code", "unit", "form", "field", "day")
                    .map(it -> words.getMessage("statistics.cases." + it, null, locale))
                    .toList());
            open.stream(form, cell, question.unit(), question.period(), it -> csv.writeRecord(record(it)));
        }
    }

    private static List<String> titles(Form form, Locale locale) {
        return Stream.concat(
                        Stream.of(form.code()),
                        form.columns().stream()
                                .map(it -> "(" + it.mark() + ") " + it.title().in(locale)))
                .toList();
    }

    private static List<String> record(FilledForm filled, Row row, Locale locale) {
        return Stream.concat(
                        Stream.of((row.number() + " " + row.title().in(locale)).strip()),
                        filled.form().columns().stream().map(it -> "" + filled.figure(row.id(), it.id())))
                .toList();
    }

    private List<String> record(CountedCase it) {
        return List.of(
                it.code(),
                units.required(it.unit()).name(),
                it.form(),
                it.field(),
                it.day().toString());
    }

    private static CsvWriter csv(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().build(out);
    }
}
