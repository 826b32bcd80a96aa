package vn.congly.assignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.assignment.Assignment;
import vn.congly.assignment.Ranked;
import vn.congly.assignment.Reason;
import vn.congly.assignment.ReasonText;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;
import vn.congly.providers.Provider;
import vn.congly.providers.Providers;

/** Puts candidates and earlier decisions into words. */
@Component
class CandidateViews {

    private final ReasonText words;
    private final Units units;
    private final Providers providers;
    private final Clock clock;

    CandidateViews(ReasonText words, Units units, Providers providers, Clock clock) {
        this.words = words;
        this.units = units;
        this.providers = providers;
        this.clock = clock;
    }

    LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }

    List<CandidateView> of(List<Ranked> ranked) {
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> view(ranked.get(at), at + 1))
                .toList();
    }

    /** Newest first. */
    List<Former> history(List<Assignment> assignments) {
        return assignments.reversed().stream()
                .map(it -> new Former(
                        it,
                        providers.find(it.provider()).map(Provider::fullName).orElse("")))
                .toList();
    }

    private CandidateView view(Ranked it, int place) {
        return new CandidateView(
                place,
                it,
                units.find(it.provider().unit()).map(Unit::name).orElse(""),
                it.inFavour().stream().map(this::said).toList(),
                it.against().stream().map(this::said).toList(),
                it.reasons().stream()
                        .map(Reason::citation)
                        .filter(law -> !law.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private CandidateView.Said said(Reason it) {
        return new CandidateView.Said(words.say(it, LocaleContextHolder.getLocale()), it.citation());
    }

    /** A decision with the name of the provider that it named. */
    public record Former(Assignment assignment, String name) {}
}
