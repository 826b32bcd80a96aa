package vn.congly.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.assignment.Opposition.Side;
import vn.congly.geography.CommuneKey;
import vn.congly.providers.Absence;
import vn.congly.providers.AbsenceReason;
import vn.congly.providers.Card;
import vn.congly.providers.Provider;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;

/** An officer of unit 1 with a valid card and an ordinary load, unless a test says otherwise. */
final class CandidateOf {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final double MEAN = 10;

    private final long id;
    private ProviderKind kind = ProviderKind.OFFICER;
    private Optional<LocalDate> cardUntil = Optional.empty();
    private Set<String> languages = Set.of("01");
    private boolean away;
    private int open = 10;
    private int ended;
    private Nearness nearness = Nearness.SAME_PROVINCE;
    private List<Opposition> oppositions = List.of();

    CandidateOf(long id) {
        this.id = id;
    }

    CandidateOf kind(ProviderKind other) {
        kind = other;
        return this;
    }

    CandidateOf cardUntil(LocalDate day) {
        cardUntil = Optional.of(day);
        return this;
    }

    CandidateOf speaks(String code) {
        languages = Set.of("01", code);
        return this;
    }

    CandidateOf away() {
        away = true;
        return this;
    }

    CandidateOf open(int cases) {
        open = cases;
        return this;
    }

    CandidateOf ended(int cases) {
        ended = cases;
        return this;
    }

    CandidateOf at(Nearness how) {
        nearness = how;
        return this;
    }

    CandidateOf opposed(Side side, boolean certain) {
        oppositions = List.of(new Opposition("TT.TGTT.07.2026", side, certain));
        return this;
    }

    Candidate there() {
        var key = new ProviderId(id);
        var absence =
                new Absence(1, key, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30), AbsenceReason.ILLNESS);
        var provider = new Provider(
                key,
                Optional.of(id),
                "Người thực hiện " + id,
                kind,
                Optional.empty(),
                1,
                new Card("TGV-" + id, LONG_AGO, cardUntil),
                Set.of(),
                languages,
                CommuneKey.of(2025, "00004"),
                LONG_AGO,
                Optional.empty(),
                1);
        return new Candidate(
                provider, away ? Optional.of(absence) : Optional.empty(), open, MEAN, ended, nearness, oppositions);
    }
}
