package vn.congly.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.database.LoaderConnections;

/** Measures one thing after the other when everything stands, writes the results and ends the program. */
@Component
@ConditionalOnBooleanProperty("congly.bench")
class Bench {

    private static final String CENTRE = "truong415";
    private static final String PROVIDER = "tgv415.1";
    private static final String MINISTRY = "bo.tu-phap";
    private static final String REACHED =
            "select case when exists (select from statistics.entry e, statistics.cursor c where (e.txid, e.id) > (c.txid, c.id)) then 0 else 1 end";

    private final Chain chain;
    private final Actors actors;
    private final Access access;
    private final LoaderConnections loader;
    private final String parts;

    /** @param parts what to measure: start, form, desk, search, acts; empty: everything */
    Bench(
            Chain chain,
            Actors actors,
            Access access,
            LoaderConnections loader,
            @Value("${congly.bench.parts:}") String parts) {
        this.chain = chain;
        this.actors = actors;
        this.access = access;
        this.loader = loader;
        this.parts = parts;
    }

    @EventListener
    void run(ApplicationReadyEvent ready) throws IOException, InterruptedException, SQLException {
        var context = ready.getApplicationContext();
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var results = new Results();
        results.note(load());
        long matters;
        try (var plain = new Plain(loader.open())) {
            awaitRollUp(plain);
            matters = plain.number("select count(*) from matter.matter");
            read(port, plain, results);
        }
        if (wanted("acts")) {
            write(results);
        }
        StartBench.memory(ProcessHandle.current().pid())
                .ifPresent(it ->
                        results.note("Resident memory of the measuring JVM itself, client included: " + it + " MB"));
        if (wanted("start")) {
            new StartBench(results).run();
        }
        results.write(Path.of("bench", "results.md"), matters);
        end(context);
    }

    /** Figures of a busy machine are no figures of the house; whoever reads them must know. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return "Load of the machine before measuring: %.1f on %d processors."
                .formatted(load, Runtime.getRuntime().availableProcessors());
    }

    private boolean wanted(String part) {
        return parts.isEmpty() || List.of(parts.split(",")).contains(part);
    }

    /** The sums are made in the background; a nation loaded at once takes a while. */
    private static void awaitRollUp(Plain plain) throws SQLException, InterruptedException {
        long started = System.nanoTime();
        while (plain.number(REACHED) == 0) {
            Thread.sleep(500);
        }
        System.out.printf("The ledger was summed up after %.0f s%n", (System.nanoTime() - started) / 1e9);
    }

    private void read(int port, Plain plain, Results results) throws IOException, InterruptedException, SQLException {
        if (wanted("form")) {
            new FormBench(Browser.signedIn(port, MINISTRY), plain, results)
                    .run(units(plain, "DEPARTMENT"), units(plain, "CENTRE"));
        }
        var centre = new DeskBench(Browser.signedIn(port, CENTRE), plain, results);
        var below = "{" + units(plain, "CENTRE_415").stream().map(it -> "" + it).collect(Collectors.joining(",")) + "}";
        if (wanted("desk")) {
            centre.queue("a centre's head", below);
            new DeskBench(Browser.signedIn(port, PROVIDER), plain, results).queue("a provider", below);
        }
        if (wanted("search")) {
            centre.search("in a centre", below);
            var all = "{" + units(plain, "ALL").stream().map(it -> "" + it).collect(Collectors.joining(",")) + "}";
            new DeskBench(Browser.signedIn(port, MINISTRY), plain, results).search("in the nation", all);
        }
    }

    private static List<Integer> units(Plain plain, String which) throws SQLException {
        return plain.numbers(
                switch (which) {
                    case "ALL" -> "select id from organization.unit";
                    case "CENTRE_415" ->
                        "select id from organization.unit where id = 415 or parent_id = 415 or id in (310, 315) or parent_id in (310, 315)";
                    default -> "select id from organization.unit where valid_until is null and kind = '" + which + "'";
                });
    }

    private void write(Results results) throws SQLException, InterruptedException {
        var heads = access.as(Access.system(), actors::heads);
        var house = HouseActs.over(chain, heads, 60);
        results.note("The acts are spread over " + house.desks()
                + " units; the doors are called in the same program, and client, "
                + "program and database share the processors.");
        var bench = new ActBench(results);
        try (var plain = new PlainActs(loader, 16, house.units(), series())) {
            bench.alone(house, plain, 200);
            bench.offered(house, plain, 300, Duration.ofSeconds(20));
        }
    }

    /** A series of ids of this run's own, so that a kept nation can be measured again. */
    private static int series() {
        return (int) (System.currentTimeMillis() / 10_000 % 2_000);
    }

    private static void end(ConfigurableApplicationContext context) {
        Thread.ofPlatform().start(() -> {
            context.close();
            System.exit(0);
        });
    }
}
