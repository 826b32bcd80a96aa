package vn.congly.notices;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.matter.Ending;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterEnded;
import vn.congly.matter.Matters;
import vn.congly.matter.Move;
import vn.congly.matter.Timeline;
import vn.congly.matter.TimelineEvent;

/** Hears that a case is not continued and writes the notice, which then lies in the case's file as well. */
@Component
class WriteDiscontinuance {

    private final Matters matters;
    private final Timeline timeline;
    private final DiscontinuanceLetter letter;
    private final KeepLetter keep;

    WriteDiscontinuance(Matters matters, Timeline timeline, DiscontinuanceLetter letter, KeepLetter keep) {
        this.matters = matters;
        this.timeline = timeline;
        this.letter = letter;
        this.keep = keep;
    }

    @EventListener
    void on(MatterEnded fact) {
        if (fact.ending() != Ending.DISCONTINUED) {
            return;
        }
        var matter = matters.required(fact.matter());
        keep.keepInFile(
                new NewLetter(
                        LetterKind.DISCONTINUANCE,
                        About.of(matter.id()),
                        matter.unit(),
                        Optional.empty(),
                        Deadlines.dayOf(fact.at()).getYear(),
                        letter.compose(matter, fact, reason(matter), keep.head()),
                        fact.at(),
                        "ended:" + matter.id().value()),
                matter,
                "discontinuance-notice");
    }

    /** The officer's words, which the course of the case keeps behind those of the ground. */
    private String reason(Matter matter) {
        return timeline.of(matter.id()).reversed().stream()
                .filter(it -> it.kind().equals(Move.DISCONTINUE.event()))
                .map(TimelineEvent::detail)
                .findFirst()
                .orElse("");
    }
}
