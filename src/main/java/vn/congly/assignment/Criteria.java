package vn.congly.assignment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congly.assignment.Opposition.Side;

/** One method a criterion: looks at one candidate for one case and says the reason. */
final class Criteria {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int AT_HOME = 5;

    private final Need need;

    Criteria(Need need) {
        this.need = need;
    }

    /** The law's, each of which shuts a candidate out when it speaks against. */
    Stream<Reason> ofLaw(Candidate it) {
        return Stream.of(Optional.of(card(it)), Optional.of(form(it)), replaced(it))
                .flatMap(Optional::stream);
    }

    /** Those that only move a candidate up or down. */
    Stream<Reason> ofHouse(Candidate it) {
        return Stream.of(
                        presence(it),
                        language(it),
                        Optional.of(load(it)),
                        Optional.of(field(it)),
                        Optional.of(distance(it)),
                        unit(it))
                .flatMap(Optional::stream);
    }

    /** Acting for opposed parties: certain by identity number, or to be looked into because of a like name. */
    Reason conflict(Candidate it) {
        return it.oppositions().stream()
                .sorted((one, other) -> Boolean.compare(other.certain(), one.certain()))
                .findFirst()
                .map(Criteria::opposed)
                .orElseGet(() -> Reason.good(Criterion.CONFLICT, "assignment.reason.conflict.none"))
                .under("Đ.25 k.2 đ.a Luật TGPL");
    }

    private static Reason opposed(Opposition it) {
        var side = it.side() == Side.AIDED_THE_OPPONENT ? "aided-opponent" : "opposed-person";
        var certainty = it.certain() ? "" : ".perhaps";
        return Reason.bad(Criterion.CONFLICT, "assignment.reason.conflict." + side + certainty, it.code());
    }

    private Reason card(Candidate it) {
        var provider = it.provider();
        var card = provider.card();
        if (!provider.activeOn(need.day())) {
            return Reason.bad(Criterion.CARD, "assignment.reason.card.inactive").under("Đ.17 k.1 Luật TGPL");
        }
        if (card.expired(need.day())) {
            return Reason.bad(Criterion.CARD, "assignment.reason.card.expired", card.number(), day(card.until()))
                    .under("Đ.25 k.1 đ.b Luật TGPL");
        }
        if (!card.validOn(need.day())) {
            return Reason.bad(
                            Criterion.CARD,
                            "assignment.reason.card.not-yet",
                            card.number(),
                            day(Optional.of(card.from())))
                    .under("Đ.17 k.1 Luật TGPL");
        }
        return Reason.good(Criterion.CARD, "assignment.reason.card.valid", card.number())
                .under("Đ.17 k.1 Luật TGPL");
    }

    private Reason form(Candidate it) {
        var kind = it.provider().kind();
        var may = Forms.mayDo(kind, need.form());
        var key = "assignment.reason.form." + (may ? "may" : "may-not");
        return new Reason(Criterion.FORM, key, List.of(), may, Forms.citation(kind, need.form()));
    }

    private Optional<Reason> replaced(Candidate it) {
        return need.leaving()
                .filter(it.provider().id()::equals)
                .map(same -> Reason.bad(Criterion.REPLACED, "assignment.reason.replaced")
                        .under("Đ.25 k.3 Luật TGPL"));
    }

    private static Optional<Reason> presence(Candidate it) {
        return it.absence()
                .map(away -> Reason.bad(Criterion.PRESENCE, "assignment.reason.absent", day(Optional.of(away.until())))
                        .under("Đ.25 k.2 đ.c Luật TGPL"));
    }

    private Optional<Reason> language(Candidate it) {
        return need.language()
                .map(code -> speaks(it, code)
                        ? Reason.good(Criterion.LANGUAGE, "assignment.reason.language.speaks", code)
                        : Reason.bad(Criterion.LANGUAGE, "assignment.reason.language.does-not", code));
    }

    private static Reason load(Candidate it) {
        return new Reason(
                Criterion.LOAD,
                it.overloaded() ? "assignment.reason.load.much" : "assignment.reason.load.open",
                List.of(it.open(), Math.round(it.mean() * 10) / 10.0),
                it.open() <= it.mean(),
                "");
    }

    private Reason field(Candidate it) {
        if (it.ended() > 0) {
            return Reason.good(Criterion.FIELD, "assignment.reason.field.ended", it.ended());
        }
        return it.provider().fields().contains(need.field())
                ? Reason.good(Criterion.FIELD, "assignment.reason.field.listed")
                : Reason.bad(Criterion.FIELD, "assignment.reason.field.none");
    }

    private static Reason distance(Candidate it) {
        return switch (it.nearness()) {
            case SAME_COMMUNE -> Reason.good(Criterion.DISTANCE, "assignment.reason.distance.commune");
            case SAME_PROVINCE -> Reason.good(Criterion.DISTANCE, "assignment.reason.distance.province");
            case ELSEWHERE -> Reason.bad(Criterion.DISTANCE, "assignment.reason.distance.elsewhere");
            case UNKNOWN -> Reason.bad(Criterion.DISTANCE, "assignment.reason.distance.unknown");
        };
    }

    private Optional<Reason> unit(Candidate it) {
        return it.provider().unit() == need.unit()
                ? Optional.empty()
                : Optional.of(Reason.bad(Criterion.UNIT, "assignment.reason.unit.other"));
    }

    boolean speaks(Candidate it, String code) {
        return it.provider().languages().contains(code);
    }

    /** 0 for many ended cases in the field, 1 for some or a stated field, 2 for none. */
    int distanceFromField(Candidate it) {
        if (it.ended() >= AT_HOME) {
            return 0;
        }
        return it.ended() > 0 || it.provider().fields().contains(need.field()) ? 1 : 2;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }
}
