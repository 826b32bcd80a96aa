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
        return candidates.stream()
                .map(it -> new Judged(it, lawful(it), barred(it)))
                .sorted(order())
                .map(this::ranked)
                .toList();
    }

    /** A candidate with the law's word: may this kind with this card do it, and does a conflict stand in the way. */
    private record Judged(Candidate candidate, boolean lawful, boolean barred) {

        boolean shutOut() {
            return !lawful || barred;
        }
    }

    private Comparator<Judged> order() {
        return Comparator.comparing(Judged::shutOut).thenComparing(Judged::candidate, byHouse());
    }

    private Comparator<Candidate> byHouse() {
        return Comparator.comparing((Candidate it) -> it.absence().isPresent())
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

    private Ranked ranked(Judged it) {
        var candidate = it.candidate();
        var reasons = Stream.of(
                        criteria.ofLaw(candidate), Stream.of(criteria.conflict(candidate)), criteria.ofHouse(candidate))
                .flatMap(part -> part)
                .toList();
        return new Ranked(
                candidate.provider(), reasons, !it.shutOut(), it.lawful() && it.barred() && need.agreementPossible());
    }

    private boolean lawful(Candidate it) {
        return criteria.ofLaw(it).allMatch(Reason::good);
    }

    private static boolean barred(Candidate it) {
        return it.oppositions().stream().anyMatch(Opposition::certain);
    }
}
