package vn.congly.rules.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistakes;
import vn.congly.law.ClockUnit;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** {@code POST /api/v1/rules/due-date}: when the clocks run out that an event starts. */
@RestController
@RequestMapping("/api/v1/rules/due-date")
class DueDateApi {

    private final Rulebook book;
    private final Deadlines deadlines;

    DueDateApi(Rulebook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    /**
     * @param clock id of a clock; or else
     * @param event what happened: acceptance, notice, ending …
     * @param form LITIGATION, ADVICE or OUT_OF_COURT; without it the clocks of every form are given
     * @param custody whether the person is arrested or held
     * @param at the moment: 2026-11-24T22:40+07:00, or without zone the time in Viet Nam
     */
    record Question(
            @Nullable String clock,
            @Nullable String event,
            @Nullable String form,
            @Nullable Boolean custody,
            @Nullable String at) {}

    record Due(
            RuleAnswer clock,
            ClockUnit unit,
            Instant start,
            Instant due,
            LocalDate lastDay,
            String citation,
            boolean provisional) {}

    /** @param counting how periods are counted, which the Law on Legal Aid does not say itself */
    record Answer(String rulebookVersion, List<Due> deadlines, List<RuleAnswer> counting) {}

    @PostMapping
    Answer due(@RequestBody Question asked) {
        var mistakes = new Mistakes();
        var start = Moments.read(mistakes, "at", asked.at());
        mistakes.require(asked.clock() != null || asked.event() != null, "clock", "rules.clock.missing");
        mistakes.throwIfAny();
        var moment = start.orElseThrow();
        var on = Deadlines.dayOf(moment);
        var due = clocks(asked, on).stream()
                .map(it -> answer(deadlines.due(it, moment)))
                .toList();
        var counting = book.rules("counting", on).stream().map(RuleAnswer::of).toList();
        return new Answer(book.version(), due, counting);
    }

    private List<Rule> clocks(Question asked, LocalDate on) {
        var named = Optional.ofNullable(asked.clock());
        if (named.isPresent()) {
            return List.of(book.find("clocks", named.orElseThrow(), on)
                    .orElseThrow(() -> new BadInput("clock", "rules.clock.unknown", named.orElseThrow())));
        }
        var event = Optional.ofNullable(asked.event()).orElse("");
        var found = book.rules("clocks", on).stream()
                .filter(it -> it.text("starts").equals(event))
                .filter(it -> ofForm(it, Optional.ofNullable(asked.form())))
                .toList();
        if (found.isEmpty()) {
            throw new BadInput("event", "rules.event.unknown", event);
        }
        return custody(found, Boolean.TRUE.equals(asked.custody()));
    }

    private static boolean ofForm(Rule clock, Optional<String> form) {
        return form.isEmpty()
                || clock.optionalText("form").map(form.orElseThrow()::equals).orElse(true);
    }

    /** In custody the shorter clock takes the place of the one that ends with the same event. */
    private static List<Rule> custody(List<Rule> clocks, boolean held) {
        if (!held) {
            return clocks.stream().filter(it -> !it.flag("custody")).toList();
        }
        return clocks.stream()
                .filter(it -> it.flag("custody") || clocks.stream().noneMatch(other -> replaces(other, it)))
                .toList();
    }

    private static boolean replaces(Rule custody, Rule usual) {
        return custody.flag("custody")
                && custody.text("stops").equals(usual.text("stops"))
                && custody.optionalText("form").equals(usual.optionalText("form"));
    }

    private Due answer(Deadline deadline) {
        return new Due(
                RuleAnswer.of(deadline.rule()),
                deadline.unit(),
                deadline.start(),
                deadline.due(),
                deadline.lastDay(),
                deadline.rule().citation().text(),
                deadline.rule().provisional() || deadlines.provisional(deadline));
    }
}
