package vn.congly.assignment;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congly.people.Ethnicities;
import vn.congly.people.Ethnicity;

/** Says a reason in the reader's language. */
@Component
public class ReasonText {

    private final MessageSource words;

    ReasonText(MessageSource words) {
        this.words = words;
    }

    public String say(Reason reason, Locale reader) {
        var args = reason.about() == Criterion.LANGUAGE
                ? reason.args().stream().map(it -> people(it.toString())).toArray()
                : reason.args().toArray();
        return words.getMessage(reason.key(), args, reader);
    }

    private static String people(String code) {
        return Ethnicities.find(code).map(Ethnicity::name).orElse(code);
    }
}
