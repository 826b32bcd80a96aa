package vn.congly.matter.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.Mistake;
import vn.congly.acts.Once;

/**
 * What the ways to decide on a request have in common: done once, or the page again with that way open and everything typed.
 * The fields of a way carry its name before theirs, for all ways stand on one page.
 */
@Component
class DecisionForm {

    private final ReadRequestPage read;
    private final Once once;
    private final Clock clock;

    DecisionForm(ReadRequestPage read, Once once, Clock clock) {
        this.read = read;
        this.once = once;
        this.clock = clock;
    }

    ModelAndView show(long id, Judged judged) {
        return new ModelAndView("matter/decision", "it", read.open(id, judged, clock.instant()));
    }

    /** @param act answers the address to go to */
    ModelAndView done(long id, String way, String key, List<?> input, Supplier<String> act) {
        try {
            return SeeOther.to(once.perform(key, List.of(way, id, input), String.class, act));
        } catch (BadInput wrong) {
            return again(id, way, wrong.mistakes(), HttpStatus.valueOf(422));
        } catch (Impossible not) {
            return again(id, way, List.of(new Mistake("", not.key(), not.arguments())), HttpStatus.CONFLICT);
        } catch (ChangedMeanwhile changed) {
            return again(id, way, List.of(new Mistake("", "desk.mistake.changed-request")), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(long id, String way, List<Mistake> mistakes, HttpStatus status) {
        var page = show(id, Judged.none());
        page.addObject("way", way);
        page.addObject("mistakes", mistakes.stream().map(it -> placed(way, it)).toList());
        page.setStatus(status);
        return page;
    }

    /** The room speaks of papers[0].kind, of missing, of reason; the page has one paper and a name before each field. */
    private static Mistake placed(String way, Mistake it) {
        var field = it.field().replaceFirst("^papers\\[0]\\.", "").replaceFirst("^paper$", "kind");
        return field.isEmpty() ? it : new Mistake(way + "-" + field, it.key(), it.arguments());
    }
}
