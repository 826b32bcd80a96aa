package vn.congly.providers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.organization.Units;
import vn.congly.providers.Absence;
import vn.congly.providers.Provider;
import vn.congly.providers.ProviderId;
import vn.congly.providers.Providers;
import vn.congly.providers.Workload;

/** The providers of some units with all that a head wants to see of them at once. */
@Component
class Roster {

    private final Providers providers;
    private final Workload workload;
    private final Units units;
    private final Rulebook book;
    private final Clock clock;

    Roster(Providers providers, Workload workload, Units units, Rulebook book, Clock clock) {
        this.providers = providers;
        this.workload = workload;
        this.units = units;
        this.book = book;
        this.clock = clock;
    }

    /** Those in service first, by unit and name of the kind and number. */
    List<ProviderLine> of(Set<Integer> unitIds) {
        var absences = providers.absences(unitIds, today()).stream().collect(Collectors.groupingBy(Absence::provider));
        var open = workload.open(unitIds);
        return providers.ofUnits(unitIds).stream()
                .map(it -> line(it, open, absences.getOrDefault(it.id(), List.of())))
                .sorted(Comparator.comparing((ProviderLine it) -> !it.active())
                        .thenComparing(it -> it.provider().unit())
                        .thenComparing(it -> it.provider().kind()))
                .toList();
    }

    ProviderLine of(Provider provider) {
        return of(Set.of(provider.unit())).stream()
                .filter(it -> it.provider().id().equals(provider.id()))
                .findFirst()
                .orElseThrow();
    }

    List<Absence> absences(Provider provider) {
        return providers.absences(Set.of(provider.unit()), today()).stream()
                .filter(it -> it.provider().equals(provider.id()))
                .toList();
    }

    /** Fields of law by id, in the reader's language, without those outside legal aid. */
    Map<String, String> fields() {
        return book.rules("fields", today()).stream()
                .filter(it -> !it.flag("excluded"))
                .collect(Collectors.toMap(Rule::id, Roster::label, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }

    private ProviderLine line(Provider it, Map<ProviderId, Integer> open, List<Absence> absences) {
        return new ProviderLine(
                it,
                units.find(it.unit()).map(unit -> unit.name()).orElse(""),
                it.activeOn(today()),
                CardState.of(it.card(), today()),
                labels(it.fields()),
                it.languages().stream().sorted().toList(),
                open.getOrDefault(it.id(), 0),
                absences.stream().findFirst(),
                absences.stream().anyMatch(away -> away.on(today())));
    }

    private List<String> labels(Collection<String> ids) {
        return book.rules("fields", today()).stream()
                .filter(it -> ids.contains(it.id()))
                .map(Roster::label)
                .toList();
    }

    private static String label(Rule rule) {
        return rule.label(LocaleContextHolder.getLocale());
    }
}
