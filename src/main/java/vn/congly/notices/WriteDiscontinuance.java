package vn.congly.notices;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Unknown;
import vn.congly.law.Deadlines;
import vn.congly.matter.Ending;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterEnded;
import vn.congly.matter.MatterId;
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
        if (fact.ending() == Ending.DISCONTINUED) {
            var matter = matters.required(fact.matter());
            keep.keepInFile(write(matter), matter, "discontinuance-notice");
        }
    }

    /** The notice made again from what was decided. */
    @Transactional
    void again(MatterId id) {
        keep.keep(write(matters.required(id)));
    }

    private NewLetter write(Matter matter) {
        var ended = matter.ended()
                .filter(it -> it.ending() == Ending.DISCONTINUED)
                .orElseThrow(() -> new Unknown("discontinuance", matter.id()));
        return new NewLetter(
                LetterKind.DISCONTINUANCE,
                About.of(matter.id()),
                matter.unit(),
                Optional.empty(),
                Deadlines.dayOf(ended.at()).getYear(),
                letter.compose(matter, ended, decision(matter)),
                ended.at(),
                "ended:" + matter.id().value());
    }

    /** The line of the course that names the officer and keeps their words behind those of the ground. */
    private Optional<TimelineEvent> decision(Matter matter) {
        return timeline.of(matter.id()).reversed().stream()
                .filter(it -> it.kind().equals(Move.DISCONTINUE.event()))
                .findFirst();
    }
}
