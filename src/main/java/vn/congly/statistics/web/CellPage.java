package vn.congly.statistics.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.law.Rulebook;
import vn.congly.organization.Units;
import vn.congly.statistics.Cell;
import vn.congly.statistics.CountedCase;
import vn.congly.statistics.FillForm;
import vn.congly.statistics.Forms;
import vn.congly.statistics.OpenCell;
import vn.congly.statistics.Scopes;

/** {@code /statistics/form25/cases}: the cases behind one figure, and what counted them. */
@Controller
class CellPage {

    private static final int LIMIT = 50;

    private final Forms forms;
    private final FillForm fill;
    private final OpenCell open;
    private final Scopes scopes;
    private final Units units;
    private final Rulebook book;

    CellPage(Forms forms, FillForm fill, OpenCell open, Scopes scopes, Units units, Rulebook book) {
        this.forms = forms;
        this.fill = fill;
        this.open = open;
        this.scopes = scopes;
        this.units = units;
        this.book = book;
    }

    /** A case as the page shows it. */
    public record Shown(CountedCase counted, String unit, String field) {}

    @GetMapping("/statistics/form25/cases")
    String show(
            @RequestParam(name = "cell") String name,
            @RequestParam(name = "after", defaultValue = "0") long after,
            @RequestParam Map<String, String> asked,
            Model model,
            Locale locale) {
        var form = forms.form25();
        var question = Typed.of(asked).question(form, scopes.home(), scopes.today());
        var cell = Cell.read(form, name);
        var found = open.open(form, cell, question.unit(), question.period(), after, LIMIT + 1);
        var filled = fill.fill(form, question.unit(), question.period());
        var page = found.subList(0, Math.min(LIMIT, found.size()));
        model.addAttribute("form", form);
        model.addAttribute("cell", cell);
        model.addAttribute("question", question);
        model.addAttribute("filled", filled);
        long figure = filled.figure(cell.row().id(), cell.column().id());
        model.addAttribute("figure", NumberFormat.getIntegerInstance(locale).format(figure));
        model.addAttribute("cases", shown(page, locale));
        model.addAttribute("query", Typed.query(question));
        model.addAttribute("next", found.size() > LIMIT ? page.getLast().matter() : 0L);
        model.addAttribute("first", after == 0);
        return "statistics/cases";
    }

    private List<Shown> shown(List<CountedCase> cases, Locale locale) {
        return cases.stream()
                .map(it -> new Shown(it, units.required(it.unit()).name(), field(it, locale)))
                .toList();
    }

    private String field(CountedCase counted, Locale locale) {
        return book.find("fields", counted.field(), counted.day())
                .map(it -> it.label(locale))
                .orElse(counted.field());
    }
}
