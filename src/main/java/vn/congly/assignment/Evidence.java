package vn.congly.assignment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proposal as it was shown, kept with the decision so that it can be examined later. Holds numbers and keys, no names.
 *
 * @param order what the order was made by, first first
 * @param laws the article behind each key of the law
 * @param agreement how the opposed parties agreed otherwise (Law Art. 25(2)a)
 */
record Evidence(
        String form,
        String field,
        String language,
        String day,
        int unit,
        List<Criterion> order,
        Map<String, String> laws,
        List<Line> candidates,
        long chosen,
        String agreement) {

    private static final String PREFIX = "assignment.reason.";
    private static final List<Criterion> ORDER = List.of(
            Criterion.CARD,
            Criterion.FORM,
            Criterion.REPLACED,
            Criterion.CONFLICT,
            Criterion.PRESENCE,
            Criterion.LANGUAGE,
            Criterion.LOAD,
            Criterion.FIELD,
            Criterion.DISTANCE,
            Criterion.UNIT);

    /**
     * One candidate in their place. A reason is its key with its arguments: {@code card.valid T-12}.
     *
     * @param bad what shuts out or speaks against
     */
    record Line(long provider, boolean eligible, List<String> good, List<String> bad) {

        static Line of(Ranked it) {
            return new Line(
                    it.provider().id().value(),
                    it.eligible(),
                    it.inFavour().stream().map(Evidence::brief).toList(),
                    it.against().stream().map(Evidence::brief).toList());
        }
    }

    static Evidence of(Proposal proposal, Ranked chosen, String agreement) {
        var need = proposal.need();
        return new Evidence(
                need.form().name(),
                need.field(),
                need.language().orElse(""),
                need.day().toString(),
                need.unit(),
                ORDER,
                laws(proposal),
                proposal.ranked().stream().map(Line::of).toList(),
                chosen.provider().id().value(),
                agreement);
    }

    /** The articles behind the keys of the law, each once. */
    private static Map<String, String> laws(Proposal proposal) {
        return proposal.ranked().stream()
                .flatMap(it -> it.reasons().stream())
                .filter(it -> !it.citation().isEmpty())
                .collect(Collectors.toMap(
                        it -> it.key().substring(PREFIX.length()),
                        Reason::citation,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String brief(Reason it) {
        return Stream.concat(
                        Stream.of(it.key().substring(PREFIX.length())),
                        it.args().stream().map(Object::toString))
                .collect(Collectors.joining(" "));
    }
}
