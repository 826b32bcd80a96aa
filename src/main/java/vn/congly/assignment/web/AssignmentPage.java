package vn.congly.assignment.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congly.assignment.ListUnassigned;
import vn.congly.assignment.TeamLoad;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** {@code /assignment}: cases that wait for a provider, the most pressing first, beside the load of the team. */
@Controller
class AssignmentPage {

    private static final int MOST = 200;

    private final ListUnassigned unassigned;
    private final TeamLoad team;
    private final Rulebook book;

    AssignmentPage(ListUnassigned unassigned, TeamLoad team, Rulebook book) {
        this.unassigned = unassigned;
        this.team = team;
        this.book = book;
    }

    @GetMapping("/assignment")
    String show(Model model) {
        var waiting = unassigned.list(MOST);
        model.addAttribute("waiting", waiting);
        model.addAttribute("toReplace", unassigned.toReplace(MOST));
        model.addAttribute("more", waiting.size() == MOST);
        model.addAttribute("load", LoadPicture.of(team.list()));
        model.addAttribute("fields", fields(book));
        return "assignment/list";
    }

    /** Labels of the fields of law, those of old too, in the reader's language. */
    static Map<String, String> fields(Rulebook book) {
        var reader = LocaleContextHolder.getLocale();
        return book.versions("fields").stream()
                .collect(Collectors.toMap(Rule::id, it -> it.label(reader), (old, young) -> young));
    }
}
