package vn.congly.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The dated law of the house. Days are calendar days of Viet Nam. Never changes while the program runs. */
public final class Rulebook {

    private final List<Subject> subjects;
    private final Map<String, LegalDocument> documents;
    private final List<Rule> all;
    private final Map<String, List<Rule>> bySubject;
    private final List<Example> examples;
    private final String version;

    private Rulebook(BookReader book) {
        subjects = book.subjects;
        documents = book.documents;
        all = List.copyOf(book.rules);
        bySubject = all.stream().collect(Collectors.groupingBy(Rule::subject));
        examples = List.copyOf(book.examples);
        version = book.version;
    }

    /** Reads the book out of the program itself; a fault in it is a {@link BrokenRulebook}. */
    public static Rulebook load() {
        return read(BookFiles::read);
    }

    static Rulebook read(UnaryOperator<String> files) {
        return new Rulebook(new BookReader(files));
    }

    /** The rules of a subject in force on a day, in the order of the file. */
    public List<Rule> rules(String subject, LocalDate on) {
        return versions(subject).stream().filter(it -> it.period().holds(on)).toList();
    }

    public Optional<Rule> find(String subject, String id, LocalDate on) {
        return versions(subject).stream()
                .filter(it -> it.id().equals(id) && it.period().holds(on))
                .findFirst();
    }

    /** The rule, or {@link UnknownRule}. */
    public Rule required(String subject, String id, LocalDate on) {
        return find(subject, id, on).orElseThrow(() -> new UnknownRule(subject + "/" + id + " in force on " + on));
    }

    /** All versions of all rules of a subject; an unknown subject is an {@link UnknownRule}. */
    public List<Rule> versions(String subject) {
        return Optional.ofNullable(bySubject.get(subject)).orElseThrow(() -> new UnknownRule("subject " + subject));
    }

    public List<Rule> all() {
        return all;
    }

    public List<Subject> subjects() {
        return subjects;
    }

    /** What the book cites, by short name. */
    public List<LegalDocument> documents() {
        return List.copyOf(documents.values());
    }

    /** The document of a citation, with its full title. */
    public Optional<LegalDocument> document(Citation citation) {
        return Optional.ofNullable(documents.get(citation.document()));
    }

    public List<Example> examples(String subject) {
        return examples.stream()
                .filter(it -> it.rule().subject().equals(subject))
                .toList();
    }

    /** A short hash over the content of the whole book and the calendar; decisions store it. */
    public String version() {
        return version;
    }
}
