package vn.congly.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.assignment.Assignment;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Deadlines;
import vn.congly.matter.Matter;
import vn.congly.notices.Wording.Line;
import vn.congly.notices.Wording.Style;
import vn.congly.providers.Provider;

/**
 * The decision that names a provider: TP-TGPL-14 and -15 for litigation (Circular 08/2017, Art. 34), 06 and 07 for
 * representation out of court (Circular 12/2018, Art. 13); for advice the law gives no form.
 */
@Component
final class AssignmentLetter {

    private static final String GROUP = "notices.assignment.";

    private final Words words;
    private final Letterheads heads;
    private final Forms forms;

    AssignmentLetter(Words words, Letterheads heads, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.forms = forms;
    }

    /** @param former who gave the aid before; the same as the provider where nobody did */
    Wording compose(Matter matter, Assignment decision, Provider provider, Provider former) {
        var head = heads.of(decision.unit(), decision.decidedAt());
        var form = matter.form().name();
        var group = decision.replacement() ? "notices.replacement." : GROUP;
        var person = words.title(matter.beneficiaryName(), matter.sex());
        return new Wording(
                head.superior(),
                head.organisation(),
                words.number(Optional.of(decision.number()), "QĐ-TGPL"),
                head.placeAndDay(),
                words.say(GROUP + "title"),
                words.say(group + "subject." + form, kind(provider)),
                head.office() + " " + head.organisation(),
                grounds(matter, person),
                "",
                lines(matter, decision, provider, former, person, head),
                words.all("notices.letter.as-articles", "notices.letter.file"),
                head.office(),
                decision.decidedByName(),
                formLine(matter.form(), decision));
    }

    private List<String> grounds(Matter matter, String person) {
        return List.of(
                words.say(GROUP + "ground.law"),
                words.say(
                        GROUP + "ground.request",
                        person,
                        matter.code(),
                        Words.time(matter.acceptedAt()),
                        Words.day(matter.acceptedAt())));
    }

    private List<Line> lines(
            Matter matter, Assignment decision, Provider provider, Provider former, String person, Letterhead head) {
        return List.of(
                new Line(Style.CENTRED, "", words.say(GROUP + "decides")),
                article(
                        "1",
                        decision.replacement()
                                ? replaced(matter, decision, provider, former, person)
                                : words.say(GROUP + "one", who(provider, matter, person))),
                article("2", words.say(GROUP + "two", provider.fullName())),
                article("3", words.say(GROUP + "three", provider.fullName(), head.name())));
    }

    private String replaced(Matter matter, Assignment decision, Provider provider, Provider former, String person) {
        var ground = forms.ground("replacement-grounds", decision.ground(), Deadlines.dayOf(decision.decidedAt()));
        var values = new ArrayList<>(List.of(who(provider, matter, person)));
        values.add(former.fullName());
        values.add(ground.label() + " (" + forms.provision(ground) + ")");
        return words.say("notices.replacement.one", values.toArray(String[]::new));
    }

    private String[] who(Provider provider, Matter matter, String person) {
        return new String[] {
            provider.fullName(),
            kind(provider),
            provider.card().number().isEmpty()
                    ? ""
                    : words.say(GROUP + "card", provider.card().number()),
            words.say(GROUP + "act." + matter.form().name()),
            person,
            matter.code(),
            Words.within(matter.summary())
        };
    }

    private Line article(String number, String text) {
        return new Line(Style.ARTICLE, words.say(GROUP + "article." + number), text);
    }

    private String kind(Provider provider) {
        return words.say("notices.kind-of-provider." + provider.kind().name());
    }

    private String formLine(FormOfAid form, Assignment decision) {
        var on = Deadlines.dayOf(decision.decidedAt());
        var which = decision.replacement() ? "replace-" : "assign-";
        return switch (form) {
            case LITIGATION -> forms.line(which + "litigation", on);
            case OUT_OF_COURT -> forms.line(which + "out-of-court", on);
            case ADVICE -> words.say("notices.letter.form.own");
        };
    }
}
