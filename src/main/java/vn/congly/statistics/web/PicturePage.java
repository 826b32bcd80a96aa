package vn.congly.statistics.web;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.geography.Geography;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;
import vn.congly.statistics.DrawPicture;
import vn.congly.statistics.Forms;
import vn.congly.statistics.Measure;
import vn.congly.statistics.Picture;
import vn.congly.statistics.Scopes;

/** {@code /statistics}: the figures to be looked at: totals, the tile map of the nation, the trend of two years. */
@Controller
class PicturePage {

    private final Forms forms;
    private final DrawPicture draw;
    private final Scopes scopes;
    private final Words words;

    PicturePage(
            Forms forms, DrawPicture draw, Scopes scopes, Units units, Geography geography, MessageSource messages) {
        this.forms = forms;
        this.draw = draw;
        this.scopes = scopes;
        this.words = new Words(units, geography, messages);
    }

    /** A figure with its name, its cases and what it is compared with. */
    public record Total(String key, String text, String href) {}

    @GetMapping("/statistics")
    String show(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "show", defaultValue = "accepted") String shown,
            Model model,
            Locale locale) {
        var form = forms.form25();
        var question = Typed.of(asked).question(form, scopes.home(), scopes.today());
        var measure = shown.equals("ended") ? Measure.MATTER_ENDED : Measure.MATTER_ACCEPTED;
        var picture = draw.draw(form, measure, question.unit(), question.period());
        var today = scopes.today();
        int months = question.period().until().getYear() < today.getYear() ? 12 : today.getMonthValue();
        model.addAttribute("form", form);
        model.addAttribute("picture", picture);
        model.addAttribute("question", question);
        model.addAttribute("units", UnitChoice.of(scopes.choices(), question.unit(), words.nation(locale)));
        model.addAttribute("years", YearsOffered.of(form, today));
        model.addAttribute("query", Typed.query(question));
        model.addAttribute("shown", measure == Measure.MATTER_ENDED ? "ended" : "accepted");
        model.addAttribute("totals", totals(picture, Typed.query(question), locale));
        model.addAttribute("trend", Trend.of(picture.thisYear(), months, picture.lastYear(), locale));
        if (picture.filled().scope().nation()) {
            model.addAttribute(
                    "tiles", TileMap.tiles(picture.provinces(), words.departments(Typed.query(question)), locale));
            model.addAttribute("legend", words.legend(picture, locale));
        }
        return "statistics/picture";
    }

    private static List<Total> totals(Picture picture, String query, Locale locale) {
        var numbers = NumberFormat.getIntegerInstance(locale);
        var filled = picture.filled();
        var totals = new LinkedHashMap<String, Long>();
        List.of("accepted", "carried", "ended").forEach(it -> totals.put(it, filled.figure("all", it)));
        var shown = totals.entrySet().stream()
                .map(it -> new Total(
                        it.getKey(),
                        numbers.format(it.getValue()),
                        "/statistics/form25/cases?cell=all." + it.getKey() + "&" + query))
                .collect(Collectors.toList());
        long open = filled.figure("all", "handled") - filled.figure("all", "ended");
        shown.add(new Total("open", numbers.format(open), ""));
        return List.copyOf(shown);
    }

    /** What the map says in words and where its tiles lead. */
    private record Words(Units units, Geography geography, MessageSource messages) {

        Map<String, String> departments(String query) {
            var rest = query.substring(query.indexOf('&'));
            return units.all().stream()
                    .filter(it ->
                            it.kind() == UnitKind.DEPARTMENT && it.validUntil().isEmpty())
                    .collect(Collectors.toMap(
                            (Unit it) -> geography.successor(it.province()).code(),
                            it -> "/statistics?unit=" + it.id() + rest,
                            (one, other) -> one));
        }

        String nation(Locale locale) {
            return messages.getMessage("statistics.nation", null, locale);
        }

        List<String> legend(Picture picture, Locale locale) {
            return TileMap.legend(
                    picture.provinces(),
                    locale,
                    messages.getMessage("statistics.below", null, locale),
                    messages.getMessage("statistics.at-least", null, locale));
        }
    }
}
