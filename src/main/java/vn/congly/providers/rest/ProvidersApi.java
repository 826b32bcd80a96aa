package vn.congly.providers.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Items;
import vn.congly.law.Deadlines;
import vn.congly.providers.Provider;
import vn.congly.providers.Providers;
import vn.congly.providers.Workload;

/** The providers of the units that the caller may see. */
@RestController
@RequestMapping("/api/v1/providers")
class ProvidersApi {

    private static final int MOST = 200;

    private final Access access;
    private final Providers providers;
    private final Workload workload;
    private final Clock clock;

    ProvidersApi(Access access, Providers providers, Workload workload, Clock clock) {
        this.access = access;
        this.providers = providers;
        this.workload = workload;
        this.clock = clock;
    }

    /** By number; {@code unit} narrows to one unit. */
    @GetMapping
    Items<ProviderItem> list(
            @RequestParam(name = "unit") Optional<Integer> unit,
            @RequestParam(name = "after", defaultValue = "0") long after,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        access.require(Act.OPEN_PROVIDERS);
        unit.ifPresent(it -> access.require(Act.OPEN_PROVIDERS, it));
        var units = unit.map(Set::of).orElseGet(access::units);
        int size = Math.clamp(limit, 1, MOST);
        var today = Deadlines.dayOf(clock.instant());
        var open = workload.open(units);
        var page = providers.ofUnits(units).stream()
                .filter(it -> it.id().value() > after)
                .sorted((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .limit(size + 1L)
                .map(it -> item(it, today, open.getOrDefault(it.id(), 0)))
                .toList();
        return Items.of(page, size, it -> Long.toString(it.id()));
    }

    private static ProviderItem item(Provider it, LocalDate today, int open) {
        return new ProviderItem(
                it.id().value(),
                it.fullName(),
                it.kind().name(),
                it.unit(),
                it.card().number(),
                it.card().validOn(today),
                it.activeOn(today),
                it.fields().stream().sorted().toList(),
                it.languages().stream().sorted().toList(),
                it.base().text(),
                open);
    }

    /** One provider. */
    record ProviderItem(
            long id,
            String name,
            String kind,
            int unit,
            String card,
            boolean cardValid,
            boolean inService,
            List<String> fields,
            List<String> languages,
            String base,
            int openCases) {}
}
