package vn.congly.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.acts.BadInput;
import vn.congly.statistics.FillForm;
import vn.congly.statistics.FormQuestion;
import vn.congly.statistics.Forms;
import vn.congly.statistics.Scopes;

/** {@code /statistics/form25}: the form as it is printed and signed, each figure a link to its cases. */
@Controller
class FormPage {

    private final Forms forms;
    private final FillForm fill;
    private final Scopes scopes;
    private final FormHeads heads;
    private final MessageSource words;

    FormPage(Forms forms, FillForm fill, Scopes scopes, FormHeads heads, MessageSource words) {
        this.forms = forms;
        this.fill = fill;
        this.scopes = scopes;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/statistics/form25")
    String show(@RequestParam Map<String, String> asked, Model model, Locale locale, HttpServletResponse response) {
        var typed = Typed.of(asked);
        choices(typed, model, locale);
        try {
            fill(typed.question(forms.form25(), scopes.home(), scopes.today()), typed, model, locale);
        } catch (BadInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("mistakes", wrong.mistakes());
            model.addAttribute("chosen", typed.chosenPeriod(Optional.empty()));
        }
        return "statistics/form25";
    }

    private void choices(Typed typed, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("unit", typed.unitOr(scopes.home()));
        model.addAttribute("form", forms.form25());
        model.addAttribute(
                "units",
                UnitChoice.of(
                        scopes.choices(),
                        typed.unitOr(scopes.home()),
                        words.getMessage("statistics.nation", null, locale)));
        model.addAttribute("years", YearsOffered.of(forms.form25(), scopes.today()));
    }

    private void fill(FormQuestion question, Typed typed, Model model, Locale locale) {
        var filled = fill.fill(forms.form25(), question.unit(), question.period());
        model.addAttribute("question", question);
        model.addAttribute("chosen", typed.chosenPeriod(Optional.of(question)));
        model.addAttribute("filled", filled);
        model.addAttribute("head", heads.of(filled, question, locale));
        model.addAttribute("sheet", FormSheet.of(filled, question, locale));
        model.addAttribute("query", Typed.query(question));
    }
}
