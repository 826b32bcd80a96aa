package vn.congly.notices;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.matter.Matter;
import vn.congly.matter.TimelineEvent;

/** That the case is not continued, and on which ground (Law on Legal Aid 2017, Art. 37(2); Circular 12/2018, Art. 6(2)b). */
@Component
final class DiscontinuanceLetter {

    private final Words words;
    private final Letterheads heads;
    private final Forms forms;

    DiscontinuanceLetter(Words words, Letterheads heads, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.forms = forms;
    }

    Wording compose(Matter matter, Matter.Ended ended, Optional<TimelineEvent> decision) {
        var head = heads.of(matter.unit(), ended.at());
        var on = Deadlines.dayOf(ended.at());
        var ground = forms.ground("discontinuance-grounds", ended.ground(), on);
        var person = words.title(matter.beneficiaryName(), matter.sex());
        return new Wording(
                head.superior(),
                head.organisation(),
                words.number(Optional.empty(), "TB-TGPL"),
                head.placeAndDay(),
                words.say("notices.discontinuance.title"),
                words.say("notices.discontinuance.subject"),
                "",
                List.of(),
                words.say("notices.letter.to", person),
                List.of(
                        words.text(
                                "notices.discontinuance.accepted",
                                Words.day(matter.acceptedAt()),
                                head.name(),
                                matter.code(),
                                person,
                                Words.within(matter.summary())),
                        words.text(
                                "notices.discontinuance.decided", forms.provision(ground), head.name(), Words.day(on)),
                        words.text(
                                "notices.discontinuance.reason",
                                decision.map(TimelineEvent::detail).orElse(ground.label())),
                        words.text("notices.discontinuance.complaint", person)),
                words.all("notices.letter.as-above", "notices.letter.file"),
                head.office(),
                decision.map(TimelineEvent::actorName).orElse(""),
                forms.line("discontinuance", on));
    }
}
