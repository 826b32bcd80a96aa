package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/** The rows of {@code matter.clock}. What a clock says and by which article is in the rulebook of the day it started. */
@Repository
class RunningClocks {

    private static final String START = """
            insert into matter.clock (matter_id, unit_id, provider_account, rule, citation, started_at, due_at)
            select :matter, :unit, :account, c.rule, c.citation, cast(c.started as timestamptz), cast(c.due as timestamptz)
            from unnest(:rule, :citation, :started, :due) as c (rule, citation, started, due)
            """;
    private static final String STOP = """
            update matter.clock set stopped_at = :at
            where matter_id = :matter and stopped_at is null and rule = any (:rules)
            """;
    private static final String GIVE = """
            update matter.clock set provider_account = :account
            where matter_id = :matter and stopped_at is null
            """;
    private static final String RUNS = """
            select exists (select from matter.clock
                           where matter_id = :matter and stopped_at is null and rule = any (:rules))
            """;
    private static final String OF = """
            select rule, started_at, due_at, stopped_at
            from matter.clock
            where matter_id = :matter
            order by started_at, id
            """;

    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final Deadlines deadlines;

    RunningClocks(JdbcClient jdbc, Rulebook rulebook, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.deadlines = deadlines;
    }

    /** The clock of this id, by the law of the day on which it starts. */
    Deadline due(String rule, Instant start) {
        return deadlines.due(rulebook.required("clocks", rule, Deadlines.dayOf(start)), start);
    }

    /** Stops and starts what the step's row of the lifecycle says. */
    void along(Step step) {
        stop(step.matter().id(), step.edge().stops(), step.at());
        start(
                step.matter().id(),
                step.matter().unit(),
                step.matter().providerAccount(),
                step.edge().starts().stream()
                        .map(it -> due(it, startOf(step, it)))
                        .toList());
    }

    /** Thirty days for complex advice run from the acceptance too (Law Art. 32(2)). */
    private static Instant startOf(Step step, String rule) {
        return rule.equals("advice-complex") ? step.matter().acceptedAt() : step.at();
    }

    void start(MatterId matter, int unit, Optional<Long> account, List<Deadline> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.sql(START)
                .param("matter", matter.value())
                .param("unit", unit)
                .param("account", account.orElse(null))
                .param(
                        "rule",
                        Sql.texts(clocks.stream().map(it -> it.rule().id()).toList()))
                .param(
                        "citation",
                        Sql.texts(clocks.stream()
                                .map(it -> it.rule().citation().text())
                                .toList()))
                .param(
                        "started",
                        Sql.texts(
                                clocks.stream().map(it -> it.start().toString()).toList()))
                .param(
                        "due",
                        Sql.texts(clocks.stream().map(it -> it.due().toString()).toList()))
                .update();
    }

    private void stop(MatterId matter, Collection<String> rules, Instant at) {
        if (!rules.isEmpty()) {
            jdbc.sql(STOP)
                    .param("at", Sql.at(at))
                    .param("matter", matter.value())
                    .param("rules", Sql.texts(rules))
                    .update();
        }
    }

    boolean runs(MatterId matter, String... rules) {
        return jdbc.sql(RUNS)
                .param("matter", matter.value())
                .param("rules", rules)
                .query(Boolean.class)
                .single();
    }

    /** The clocks that still run are now this provider's to keep. */
    void give(MatterId matter, Optional<Long> account) {
        jdbc.sql(GIVE)
                .param("account", account.orElse(null))
                .param("matter", matter.value())
                .update();
    }

    /** All clocks of a case, those that stopped too. */
    List<MatterClock> of(MatterId matter, Instant now) {
        return jdbc.sql(OF)
                .param("matter", matter.value())
                .query((row, index) -> clock(row, now))
                .list();
    }

    private MatterClock clock(ResultSet row, Instant now) throws SQLException {
        return clock(
                row.getString("rule"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "due_at"),
                Sql.optionalInstant(row, "stopped_at"),
                now);
    }

    /** A stored clock with what is left of it. The due instant is the stored one, whatever the book says today. */
    MatterClock clock(String rule, Instant start, Instant due, Optional<Instant> stopped, Instant now) {
        var deadline = new Deadline(rulebook.required("clocks", rule, Deadlines.dayOf(start)), start, due);
        return new MatterClock(
                deadline, stopped, deadlines.remaining(deadline, stopped.orElse(now)), deadlines.provisional(deadline));
    }
}
