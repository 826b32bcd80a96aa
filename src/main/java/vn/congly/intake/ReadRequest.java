package vn.congly.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.Geography;
import vn.congly.people.FullName;
import vn.congly.people.IdentityNumber;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.people.TypedPerson;

/** Makes a draft of what was typed, or says of every field at once what is wrong: one reader for pages and for the API. */
@Component
public class ReadRequest {

    /** The most papers and opponents that one request carries. */
    public static final int MOST = 20;

    private final Geography places;
    private final RequestCheck check;

    ReadRequest(Geography places, RequestCheck check) {
        this.places = places;
        this.check = check;
    }

    /** As below, by the channel that was typed; without one, in person. */
    public RequestDraft read(TypedRequest typed, int unit) {
        var wrong = new ArrayList<Mistake>();
        var channel = new Words(typed, wrong).word("channel", Channel.class).orElse(Channel.IN_PERSON);
        return read(typed, channel, unit, wrong);
    }

    /** The draft, or {@link BadInput} with the first mistake of every field. */
    public RequestDraft read(TypedRequest typed, Channel channel, int unit) {
        return read(typed, channel, unit, new ArrayList<>());
    }

    /** Papers brought later. */
    public List<PaperShown> papers(TypedRequest typed) {
        var wrong = new ArrayList<Mistake>();
        var papers = papers(typed, new Words(typed, wrong));
        throwIfAny(wrong);
        return papers;
    }

    /** A simple question with its answer. */
    public QuestionDraft question(TypedRequest typed) {
        var wrong = new ArrayList<Mistake>();
        var sex = new Words(typed, wrong).word("sex", Sex.class).orElse(Sex.UNKNOWN);
        throwIfAny(wrong);
        return new QuestionDraft(
                typed.text("field"),
                sex,
                Set.copyOf(typed.texts("claimed")),
                typed.text("question"),
                typed.text("answer"));
    }

    private RequestDraft read(TypedRequest typed, Channel channel, int unit, List<Mistake> wrong) {
        var draft = draft(typed, channel, unit, wrong);
        wrong.addAll(check.of(draft));
        throwIfAny(wrong);
        return draft;
    }

    private static void throwIfAny(List<Mistake> wrong) {
        var seen = new HashSet<String>();
        var first = wrong.stream().filter(it -> seen.add(it.field())).toList();
        if (!first.isEmpty()) {
            throw new BadInput(first);
        }
    }

    private RequestDraft draft(TypedRequest typed, Channel channel, int unit, List<Mistake> wrong) {
        var words = new Words(typed, wrong);
        return new RequestDraft(
                channel,
                unit,
                typed.person("beneficiary.").read("beneficiary.", places, wrong),
                requester(typed, wrong),
                typed.text("relation"),
                Set.copyOf(typed.texts("claimed")),
                typed.text("summary"),
                typed.text("field"),
                words.word("wishedForm", FormOfAid.class),
                words.word("stage", Stage.class).orElse(Stage.NONE),
                words.word("role", ProceedingsRole.class).orElse(ProceedingsRole.NONE),
                words.word("custody", Custody.class).orElse(Custody.NONE),
                typed.text("custodyMinute"),
                words.moment("custodySince"),
                words.day("hearingOn"),
                words.day("limitationOn"),
                TypedPerson.commune("place", typed.text("place"), places, wrong),
                typed.text("bodyName"),
                typed.text("bodyNotice"),
                typed.flag("nearPoor"),
                typed.flag("allowance"),
                opponents(typed, wrong),
                papers(typed, words));
    }

    /** Somebody else asks where that was said, or where anything but the defaults of the form was typed. */
    private Optional<PersonDraft> requester(TypedRequest typed, List<Mistake> wrong) {
        boolean other = typed.flag("other")
                || typed.any("requester.fullName")
                || typed.any("requester.identityNumber")
                || typed.any("requester.phone");
        return other ? Optional.of(typed.person("requester.").read("requester.", places, wrong)) : Optional.empty();
    }

    private static List<Opponent> opponents(TypedRequest typed, List<Mistake> wrong) {
        return rows("opponents", typed)
                .mapToObj(row -> opponent(typed, "opponents[" + row + "].", wrong))
                .toList();
    }

    private static Opponent opponent(TypedRequest typed, String prefix, List<Mistake> wrong) {
        var identity = typed.text(prefix + "identityNumber");
        var number = IdentityNumber.read(identity).map(IdentityNumber::digits);
        if (!identity.isEmpty() && number.isEmpty()) {
            wrong.add(new Mistake(prefix + "identityNumber", "intake.mistake.opponent.identity"));
        }
        return new Opponent(FullName.tidy(typed.text(prefix + "fullName")), number);
    }

    /** Papers are given as rows, or as ticked kinds whose form stands under {@code paperForm.<kind>}. */
    private static List<PaperShown> papers(TypedRequest typed, Words words) {
        var papers = new ArrayList<PaperShown>();
        for (var kind : typed.texts("paper")) {
            papers.add(new PaperShown(kind, "", form(words, "paperForm." + kind)));
        }
        rows("papers", typed).forEach(row -> {
            var prefix = "papers[" + row + "].";
            var kind = typed.text(prefix + "kind");
            papers.add(new PaperShown(
                    kind.isEmpty() ? PaperShown.OTHER : kind,
                    typed.text(prefix + "title"),
                    form(words, prefix + "form")));
        });
        return papers;
    }

    private static PaperForm form(Words words, String field) {
        return words.word(field, PaperForm.class).orElse(PaperForm.ORIGINAL_SHOWN);
    }

    private static IntStream rows(String name, TypedRequest typed) {
        return IntStream.range(0, MOST).filter(row -> rowTyped(name + "[" + row + "].", typed));
    }

    /** A row counts once something was written into it; its choice of form alone is a default. */
    private static boolean rowTyped(String prefix, TypedRequest typed) {
        return List.of("fullName", "identityNumber", "kind", "title").stream().anyMatch(it -> typed.any(prefix + it));
    }
}
