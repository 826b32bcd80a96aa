package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 * What the pages of all acts on a case have in common: the form with its head, the act done once, and the same form again
 * with everything typed where it could not be done.
 */
@Component
class ActForm {

    private static final HttpStatus UNUSABLE = HttpStatus.valueOf(422);

    private final ReadCase read;
    private final LastChange last;
    private final Once once;

    ActForm(ReadCase read, LastChange last, Once once) {
        this.read = read;
        this.last = last;
        this.once = once;
    }

    /** @param choices what the form offers, by the names its fields know */
    ModelAndView show(long id, String act, Function<CaseHead, Map<String, ?>> choices) {
        var page = new ModelAndView("matter/act");
        var head = read.head(id, act);
        page.addObject("head", head);
        page.addObject("act", act);
        page.addAllObjects(choices.apply(head));
        return page;
    }

    /** @param input everything that was typed, by which a second click is known */
    ModelAndView done(
            long id,
            String act,
            String key,
            List<?> input,
            Function<CaseHead, Map<String, ?>> choices,
            Supplier<Integer> work) {
        try {
            once.perform(key, List.of(act, id, input), Integer.class, work);
            return SeeOther.to("/matters/" + id + "?done=" + act);
        } catch (BadInput wrong) {
            return again(id, act, choices, wrong.mistakes(), UNUSABLE);
        } catch (Impossible not) {
            return again(id, act, choices, List.of(new Mistake("", not.key(), not.arguments())), HttpStatus.CONFLICT);
        } catch (ChangedMeanwhile changed) {
            return again(id, act, choices, List.of(last.of(id)), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(
            long id,
            String act,
            Function<CaseHead, Map<String, ?>> choices,
            List<Mistake> mistakes,
            HttpStatus status) {
        var page = show(id, act, choices);
        page.addObject("mistakes", mistakes.stream().map(ActForm::placed).toList());
        page.setStatus(status);
        return page;
    }

    /** The core speaks of a moment; the form asks for its day and its time. */
    private static Mistake placed(Mistake it) {
        return switch (it.field()) {
            case "began", "at" -> new Mistake("day", it.key(), it.arguments());
            default -> it;
        };
    }
}
