package vn.congly.matter.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.matter.MissingPaper;

/** Words of the bundle and labels of the rulebook in the reader's language. */
@Component("deskWords")
class Words {

    private final MessageSource messages;
    private final Rulebook book;

    Words(MessageSource messages, Rulebook book) {
        this.messages = messages;
        this.book = book;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, reader());
    }

    /** The word, or what is said where the bundle has none. */
    public String sayOr(String key, String otherwise) {
        return Optional.ofNullable(messages.getMessage(key, null, otherwise, reader()))
                .orElse(otherwise);
    }

    /** The newest label of a rule; its id where the book does not know it. */
    public String label(String subject, String id) {
        return book.versions(subject).stream()
                .filter(it -> it.id().equals(id))
                .reduce((first, second) -> second)
                .map(it -> it.label(reader()))
                .orElse(id);
    }

    /** The title of a line of the course, of a case or of the request before it. */
    public String event(String kind) {
        return sayOr("matter.event." + kind, sayOr("intake.event." + kind, kind));
    }

    /** The words of a line of the course: some kinds keep ids of the rulebook or a channel there. */
    public String detail(String kind, String detail) {
        return switch (kind) {
            case "RECEIVED", "REQUEST_RECEIVED" -> sayOr("intake.channel." + detail, detail);
            case "PAPERS_ADDED", "REQUEST_PAPERS_ADDED" ->
                Stream.of(detail.split(", "))
                        .map(it -> it.equals("other") ? say("intake.paper.other") : label("papers", it))
                        .collect(Collectors.joining("; "));
            default -> detail;
        };
    }

    /** What a clock is for, in few words; the book's own where the bundle has none. */
    String clock(Rule rule) {
        return sayOr("desk.clock.name." + rule.id(), label(rule));
    }

    /** The newest citation of a rule; nothing where the book does not know it. */
    public String citation(String subject, String id) {
        return book.versions(subject).stream()
                .filter(it -> it.id().equals(id))
                .reduce((first, second) -> second)
                .map(it -> it.citation().text())
                .orElse("");
    }

    public String field(String id) {
        return sayOr("desk.field." + id, label("fields", id));
    }

    /** As the law worded it on the day of the acceptance, by which the case is judged. */
    public String category(String id, Instant at) {
        return book.find("categories", id, Deadlines.dayOf(at))
                .map(this::label)
                .orElseGet(() -> label("categories", id));
    }

    /** In few words, for a sentence or a choice. */
    String shortCategory(Rule category) {
        return sayOr("desk.category." + category.id(), label(category));
    }

    /** What the file lacks; the room that keeps the papers gives its own words where the book has none. */
    public String filePaper(MissingPaper paper) {
        var label = label("file-contents", paper.kind());
        return label.equals(paper.kind()) ? paper.label() : label;
    }

    String label(Rule rule) {
        return rule.label(reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
