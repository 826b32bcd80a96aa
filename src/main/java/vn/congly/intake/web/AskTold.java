package vn.congly.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The story as the receiver reads it, with a line for each answer that has no field of its own. */
@Component
class AskTold {

    private static final Locale RECEIVER = Locale.of("vi");
    private static final int LONGEST_STORY = 3500;

    /** Answers that become lines, in their order. */
    private static final List<String> LINES = List.of(
            "rather.TELL",
            "arrest.SUMMONED",
            "arrest.UNKNOWN",
            "field.UNKNOWN",
            "claimed.UNKNOWN",
            "call.CALL",
            "call.DISCREET",
            "call.NO_CALL");

    private final MessageSource words;

    AskTold(MessageSource words) {
        this.words = words;
    }

    String summary(AskAnswers answers) {
        var lines = new ArrayList<String>();
        Optional.of(answers.text("summary")).filter(it -> !it.isEmpty()).ifPresent(it -> lines.add(shortened(it)));
        LINES.stream()
                .filter(it -> given(it, answers))
                .map(it -> "– " + words.getMessage("site.ask.told." + it, null, RECEIVER))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String shortened(String story) {
        return story.length() > LONGEST_STORY ? story.substring(0, LONGEST_STORY) : story;
    }

    private static boolean given(String line, AskAnswers answers) {
        int dot = line.indexOf('.');
        return answers.has(line.substring(0, dot), line.substring(dot + 1));
    }
}
