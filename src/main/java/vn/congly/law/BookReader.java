package vn.congly.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rules of the files, and refuses what no lawyer could stand for. */
final class BookReader {

    private static final Set<String> FIELDS = Set.of(
            "id", "label", "label-en", "from", "until", "citation", "amended-by", "confidence", "terms", "examples");

    final List<Subject> subjects;
    final Map<String, LegalDocument> documents = new LinkedHashMap<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();
    final String version;

    BookReader(UnaryOperator<String> files) {
        subjects = BookText.blocks("book.yaml", files.apply("book.yaml"), "subjects").stream()
                .map(it -> new Subject(it.text("id"), it.text("title"), it.text("title-en")))
                .toList();
        for (var it : BookText.blocks("documents.yaml", files.apply("documents.yaml"), "documents")) {
            documents.put(it.text("name"), new LegalDocument(it.text("name"), it.text("title"), it.day("date")));
        }
        subjects.forEach(it -> subject(it, files));
        version = BookFiles.version(names().toList(), files);
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of("book.yaml", "documents.yaml", "calendar.yaml"),
                subjects.stream().map(it -> it.id() + ".yaml"));
    }

    private void subject(Subject subject, UnaryOperator<String> files) {
        var file = subject.id() + ".yaml";
        var versions = new LinkedHashMap<String, List<Rule>>();
        for (var block : BookText.blocks(file, files.apply(file), "entries")) {
            var rule = rule(subject.id(), block);
            follows(versions.computeIfAbsent(rule.id(), it -> new ArrayList<>()), rule, block);
            rules.add(rule);
            block.maps("examples").forEach(it -> examples.add(new Example(rule, it)));
        }
    }

    private Rule rule(String subject, Block block) {
        block.fields().keySet().stream()
                .filter(it -> !FIELDS.contains(it))
                .findFirst()
                .ifPresent(it -> {
                    throw block.broken("an entry has no field " + it);
                });
        return new Rule(
                subject,
                block.text("id"),
                block.text("label"),
                block.text("label-en"),
                period(block),
                citation(block),
                confidence(block),
                block.map("terms"));
    }

    private static Period period(Block block) {
        var from = block.day("from");
        var until = block.optionalDay("until");
        if (until.map(it -> !it.isAfter(from)).orElse(false)) {
            throw block.broken("ends before it begins");
        }
        return new Period(from, until);
    }

    private Citation citation(Block block) {
        var text = block.text("citation");
        var unknown = CitationText.documents(text)
                .filter(it -> !documents.containsKey(it))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw block.broken("cites a document that documents.yaml does not list: " + unknown);
        }
        return CitationText.read(text, block.optional("amended-by"));
    }

    private static Confidence confidence(Block block) {
        return switch (block.text("confidence").toLowerCase(Locale.ROOT)) {
            case "official" -> Confidence.OFFICIAL;
            case "provisional" -> Confidence.PROVISIONAL;
            default -> throw block.broken("confidence is official or provisional");
        };
    }

    /** Versions of one id stand in their order in the file and follow each other without gap or overlap. */
    private static void follows(List<Rule> before, Rule next, Block block) {
        if (!before.isEmpty()) {
            var end = before.getLast().period().until();
            if (end.isEmpty() || next.period().from().isBefore(end.orElseThrow())) {
                throw block.broken(next.id() + " overlaps its version before");
            }
            if (next.period().from().isAfter(end.orElseThrow())) {
                throw block.broken(next.id() + " leaves a gap after its version before");
            }
        }
        before.add(next);
    }
}
