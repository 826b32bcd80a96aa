package vn.congly.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts candidates in order for a case. First whom the law permits; among them: who is there, who is free even of a likeness
 * of names with the other side, who speaks the person's language, who is not overloaded, who knows the field, who sits near,
 * who belongs to the deciding unit, who holds fewer cases; at last the number, so that the same facts always give the same order.
 */
final class Ranking {

    private final Need need;
    private final Criteria criteria;

    Ranking(Need need) {
        this.need = need;
        criteria = new Criteria(need);
    }

    List<Ranked> rank(List<Candidate> candidates) {
        return candidates.stream().sorted(order()).map(this::ranked).toList();
    }

    private Comparator<Candidate> order() {
        return Comparator.comparing((Candidate it) -> !lawful(it) || barred(it))
                .thenComparing(it -> it.absence().isPresent())
                .thenComparing(it -> !it.oppositions().isEmpty())
                .thenComparing(it -> need.language()
                        .filter(code -> !criteria.speaks(it, code))
                        .isPresent())
                .thenComparing(Candidate::overloaded)
                .thenComparingInt(criteria::distanceFromField)
                .thenComparing(Candidate::nearness)
                .thenComparing(it -> it.provider().unit() != need.unit())
                .thenComparingInt(Candidate::open)
                .thenComparingLong(it -> it.provider().id().value());
    }

    private Ranked ranked(Candidate it) {
        var reasons = Stream.of(criteria.ofLaw(it), Stream.of(criteria.conflict(it)), criteria.ofHouse(it))
                .flatMap(part -> part)
                .toList();
        return new Ranked(
                it.provider(),
                reasons,
                lawful(it) && !barred(it),
                lawful(it) && barred(it) && need.agreementPossible());
    }

    private boolean lawful(Candidate it) {
        return criteria.ofLaw(it).allMatch(Reason::good);
    }

    private static boolean barred(Candidate it) {
        return it.oppositions().stream().anyMatch(Opposition::certain);
    }
}
