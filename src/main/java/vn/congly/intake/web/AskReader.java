package vn.congly.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.intake.Channel;
import vn.congly.intake.ReadRequest;
import vn.congly.intake.RequestDraft;
import vn.congly.intake.TypedRequest;

/** Turns the answers of the public page into a request, and says of each question what is wrong with its answer. */
@Component
class AskReader {

    private static final List<String> OUR_OWN = List.of("who", "arrest", "rather", "where", "province", "call");
    private static final List<String> REQUESTER = List.of("requester.fullName", "relation", "requester.phone");
    private static final List<String> NO_CATEGORY =
            List.of("nearPoor", "allowance", AskAnswers.NONE, AskAnswers.UNKNOWN);

    private final ReadRequest read;
    private final AskPlaces places;
    private final AskTold told;

    AskReader(ReadRequest read, AskPlaces places, AskTold told) {
        this.read = read;
        this.places = places;
        this.told = told;
    }

    /** The request, or {@link BadInput}. */
    RequestDraft draft(AskAnswers answers) {
        var unit = places.competent(answers).orElseThrow(() -> new BadInput("where", "site.ask.place.needed"));
        return read.read(typed(answers), Channel.ELECTRONIC, unit.id());
    }

    /** What is wrong with the answer to one question. */
    List<Mistake> wrong(AskStep step, AskAnswers answers) {
        var wrong = new ArrayList<>(missing(step, answers));
        if (wrong.isEmpty()) {
            wrong.addAll(unreadable(step, answers));
        }
        return wrong;
    }

    private List<Mistake> missing(AskStep step, AskAnswers answers) {
        return switch (step) {
            case WHO, CUSTODY, FIELD, GROUPS -> needed(answers, step.fields().getFirst(), "site.ask.choose");
            case STORY ->
                answers.has("rather", "TELL") ? List.of() : needed(answers, "summary", "site.ask.story.needed");
            case PLACE ->
                places.competent(answers).isPresent()
                        ? List.of()
                        : List.of(new Mistake("where", "site.ask.place.needed"));
            case CONTACT -> needed(answers, "call", "site.ask.choose");
            case PERSON -> List.of();
        };
    }

    private static List<Mistake> needed(AskAnswers answers, String field, String key) {
        return answers.text(field).isEmpty() ? List.of(new Mistake(field, key)) : List.of();
    }

    private List<Mistake> unreadable(AskStep step, AskAnswers answers) {
        try {
            read.read(typed(answers), Channel.ELECTRONIC, 0);
            return List.of();
        } catch (BadInput bad) {
            return bad.mistakes().stream()
                    .filter(it -> step.fields().contains(it.field()))
                    .toList();
        }
    }

    TypedRequest typed(AskAnswers answers) {
        var typed = new LinkedHashMap<String, List<String>>(answers.all());
        typed.keySet().removeAll(OUR_OWN);
        typed.put("other", List.of(String.valueOf(!answers.forOneself())));
        typed.put("custody", custody(answers.text("arrest")));
        typed.put("field", List.of(answers.has("field", AskAnswers.UNKNOWN) ? "other" : answers.text("field")));
        typed.put(
                "claimed",
                answers.texts("claimed").stream()
                        .filter(it -> !NO_CATEGORY.contains(it))
                        .toList());
        typed.put("nearPoor", List.of(String.valueOf(answers.has("claimed", "nearPoor"))));
        typed.put("allowance", List.of(String.valueOf(answers.has("claimed", "allowance"))));
        typed.put("summary", List.of(told.summary(answers)));
        if (answers.forOneself()) {
            typed.keySet().removeAll(REQUESTER);
        } else {
            typed.remove("beneficiary.phone");
        }
        return new TypedRequest(typed);
    }

    private static List<String> custody(String arrest) {
        return switch (arrest) {
            case "CUSTODY", "DETENTION" -> List.of(arrest);
            default -> List.of("NONE");
        };
    }
}
