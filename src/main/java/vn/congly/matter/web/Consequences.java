package vn.congly.matter.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Request;
import vn.congly.law.ClockUnit;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** What follows from an acceptance, said before it is done: the number to come and the clock that will run. */
@Component
class Consequences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private final Rulebook book;
    private final Deadlines deadlines;
    private final ClockWords clocks;
    private final Words words;
    private final JdbcClient jdbc;

    Consequences(Rulebook book, Deadlines deadlines, ClockWords clocks, Words words, JdbcClient jdbc) {
        this.book = book;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.words = words;
        this.jdbc = jdbc;
    }

    record Then(String accept, String law, String once) {}

    Then of(Request request, ProposalView proposal, Instant now) {
        var proof = rule("proof", now);
        var once = words.say("desk.way.once.then", clocks.length(proof), until(deadlines.due(proof, now)));
        return request.wishedForm()
                .map(form -> accepted(request, form, now, once))
                .orElseGet(() -> new Then(
                        words.say("desk.way.accept.then-open"),
                        rule("assign-litigation", now).citation().text(),
                        once));
    }

    private Then accepted(Request request, FormOfAid form, Instant now, String once) {
        var rule = rule(clock(form, request.custody()), now);
        int year = Deadlines.dayOf(now).getYear();
        var text = words.say(
                "desk.way.accept.then",
                "%04d".formatted(next(request.unit(), form, year)),
                words.label("forms-of-aid", form.name()),
                clocks.length(rule),
                until(deadlines.due(rule, now)),
                words.say(form == FormOfAid.ADVICE ? "desk.way.accept.advise" : "desk.way.accept.assign"));
        return new Then(text, rule.citation().text(), once);
    }

    private static String clock(FormOfAid form, Custody custody) {
        return switch (form) {
            case LITIGATION ->
                switch (custody) {
                    case ARRESTED, CUSTODY -> "assign-custody";
                    case NONE, DETENTION -> "assign-litigation";
                };
            case ADVICE -> "advice";
            case OUT_OF_COURT -> "assign-out-of-court";
        };
    }

    private Rule rule(String id, Instant now) {
        return book.required("clocks", id, Deadlines.dayOf(now));
    }

    private int next(int unit, FormOfAid form, int year) {
        return jdbc.sql("select last from matter.series where unit_id = :unit and form = :form and year = :year")
                        .param("unit", unit)
                        .param("form", form.name())
                        .param("year", year)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                + 1;
    }

    private static String until(Deadline deadline) {
        return deadline.unit() == ClockUnit.HOURS
                ? MINUTE.format(deadline.due().atZone(Deadlines.VIETNAM))
                : DAY.format(deadline.lastDay());
    }
}
