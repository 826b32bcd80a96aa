package vn.congly.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a case went until now: when it was assigned, ended and handed over, if it was.
 *
 * @param ending DONE, DISCONTINUED, TERMINATED; empty while it runs
 */
record Course(
        Optional<Staff.Giver> giver,
        Optional<Instant> assignedAt,
        Optional<Instant> endedAt,
        Optional<String> ending,
        Optional<Instant> handedOverAt,
        boolean stayed) {

    static Course of(Drawn drawn, Dice chance, List<Staff.Giver> givers, OfficeHours hours, Instant now) {
        var able = givers.stream()
                .filter(it -> drawn.form().equals("ADVICE") || it.mayAppear())
                .toList();
        var giver = able.isEmpty() ? Optional.<Staff.Giver>empty() : Optional.of(chance.of(able));
        var assigned = giver.map(it -> drawn.acceptedAt().plus(untilAssigned(drawn, chance, now)))
                .map(it -> drawn.held() ? it : hours.at(it, chance))
                .filter(now::isAfter);
        var ended = assigned.map(it -> hours.at(it.plus(length(drawn, chance)), chance))
                .filter(now::isAfter);
        var ending =
                ended.map(it -> chance.chance(0.03) ? "DISCONTINUED" : chance.chance(0.01) ? "TERMINATED" : "DONE");
        var handedOver = ended.map(it -> it.plus(Duration.ofDays(chance.between(2, chance.chance(0.08) ? 45 : 26))))
                .map(it -> hours.at(it, chance))
                .filter(now::isAfter);
        return new Course(
                assigned.isPresent() ? giver : Optional.empty(),
                assigned,
                ended,
                ending,
                handedOver,
                chance.chance(0.02));
    }

    private static Duration untilAssigned(Drawn drawn, Dice chance, Instant now) {
        boolean lately = drawn.acceptedAt().isAfter(now.minus(Duration.ofDays(7)));
        boolean late = chance.chance(lately ? 0.4 : 0.03);
        if (drawn.held()) {
            return Duration.ofMinutes(late ? chance.between(13 * 60, 40 * 60) : chance.between(20, 11 * 60));
        }
        return Duration.ofHours(late ? chance.between(80, 240) : chance.between(1, 52));
    }

    private static Duration length(Drawn drawn, Dice chance) {
        return switch (drawn.form()) {
            case "ADVICE" -> Duration.ofDays(chance.chance(0.05) ? chance.between(11, 25) : chance.between(1, 9));
            case "OUT_OF_COURT" -> Duration.ofDays(chance.between(20, 90));
            default -> Duration.ofDays(chance.between(25, 150) + (chance.chance(0.2) ? chance.between(30, 200) : 0));
        };
    }

    String state() {
        if (handedOverAt.isPresent()) {
            return "HANDED_OVER";
        }
        if (endedAt.isPresent()) {
            return "ENDED";
        }
        return assignedAt.isEmpty() ? "ACCEPTED" : stayed ? "STAYED" : "IN_PROGRESS";
    }
}
