package vn.congly.notices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.law.LegalDocument;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** What the rulebook says that letters repeat: the number of a form, the words of a ground, the name of a paper. */
@Component
final class Forms {

    private static final Pattern PLACE = Pattern.compile(
            "(?:Đ\\.(?<article>\\w+) )?(?:k\\.(?<clause>\\w+) )?(?:đ\\.(?<point>\\w+) )?(?<document>.+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Rulebook rulebook;
    private final Words words;

    Forms(Rulebook rulebook, Words words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    /** The line in small print: which form, and that its layout is provisional. */
    String line(String letterForm, LocalDate on) {
        var form = rulebook.required("letter-forms", letterForm, on);
        var document = title(form.text("document"));
        return form.optionalText("number")
                .map(it -> words.say("notices.letter.form", it, document))
                .orElseGet(() -> words.say("notices.letter.form.none", document));
    }

    Rule ground(String subject, String id, LocalDate on) {
        return rulebook.required(subject, id, on);
    }

    /** The provision as letters write it: điểm a khoản 3 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14. */
    String provision(Rule rule) {
        return Arrays.stream(rule.citation().text().split(";\\s*"))
                .map(this::place)
                .collect(Collectors.joining(" và "));
    }

    private String place(String cited) {
        var found = PLACE.matcher(cited);
        if (!found.matches()) {
            return cited;
        }
        var place = new StringJoiner(" ");
        Optional.ofNullable(found.group("point")).ifPresent(it -> place.add("điểm " + it));
        Optional.ofNullable(found.group("clause")).ifPresent(it -> place.add("khoản " + it));
        Optional.ofNullable(found.group("article")).ifPresent(it -> place.add("Điều " + it));
        return place.add(title(found.group("document"))).toString();
    }

    /** Names of papers of the rulebook; what is no id is its own name. */
    List<String> papers(List<String> ids, LocalDate on) {
        return ids.stream().map(it -> paper(it, on)).toList();
    }

    String paper(String id, LocalDate on) {
        return rulebook.find("papers", id, on).map(Rule::label).orElse(id);
    }

    private String title(String shortName) {
        return rulebook.documents().stream()
                .filter(it -> it.name().equals(shortName))
                .map(LegalDocument::title)
                .findFirst()
                .orElse(shortName);
    }
}
