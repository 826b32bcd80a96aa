package vn.congly.matter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.Lifecycle;
import vn.congly.matter.MatterState;
import vn.congly.matter.Move;

/** Derives what is to be done next, and what else may be done, from the clocks, the lifecycle and who acts. */
@Component
class NextActs {

    private final Access access;

    NextActs(Access access) {
        this.access = access;
    }

    /** An act offered: its page and its words {@code desk.act.<key>}. */
    record Offer(String key, String to) {}

    NextAct of(CaseHead head, List<ClockLine> clocks, int missing) {
        var pressing = clocks.stream().filter(it -> it.tone().runs()).findFirst();
        var move = pressing.map(it -> answering(it.rule())).orElseGet(() -> unpressed(head, missing));
        var to = move.flatMap(it -> way(head, it));
        return new NextAct(
                move.map(Step::key).orElse(missing > 0 && head.state().open() ? "papers" : "none"), to, pressing);
    }

    private record Step(Move move, String key, String page) {}

    private static Optional<Step> answering(String clock) {
        if (clock.startsWith("assign-") || clock.startsWith("replace-") || clock.equals("change-provider-answer")) {
            boolean first = clock.startsWith("assign-");
            return Optional.of(new Step(
                    first ? Move.ASSIGN : Move.REPLACE, first ? "assign" : "replace", first ? "assign" : "replace"));
        }
        return switch (clock) {
            case "advice", "advice-complex" ->
                Optional.of(new Step(Move.GIVE_ADVICE, "advice", "work?kind=ADVICE_TEXT"));
            case "proof", "proof-difficult" -> Optional.of(new Step(Move.RECORD_PROOF, "proof", "proof"));
            case "hand-over" -> Optional.of(new Step(Move.HAND_OVER, "hand-over", "hand-over"));
            default -> Optional.empty();
        };
    }

    private static Optional<Step> unpressed(CaseHead head, int missing) {
        return switch (head.state()) {
            case ACCEPTED -> Optional.of(new Step(Move.ASSIGN, "assign", "assign"));
            case IN_PROGRESS ->
                Optional.of(
                        missing > 0 ? new Step(Move.RECORD_WORK, "work", "work") : new Step(Move.END, "end", "end"));
            case STAYED -> Optional.of(new Step(Move.RESUME, "resume", "resume"));
            case ENDED -> Optional.of(new Step(Move.HAND_OVER, "hand-over", "hand-over"));
            case HANDED_OVER -> Optional.empty();
        };
    }

    private Optional<String> way(CaseHead head, Step step) {
        return allowed(head, step.move()) ? Optional.of(page(head, step.page())) : Optional.empty();
    }

    private boolean allowed(CaseHead head, Move move) {
        return Lifecycle.edge(head.state(), move).isPresent()
                && access.may(move.act(), head.unit(), head.providerAccount());
    }

    /** Whether the actor may strike a day out of the calendar. */
    boolean mayCancel(CaseHead head) {
        return allowed(head, Move.CANCEL_HEARING);
    }

    /** What else may be done now, in the order of a case's life; the next act itself is left out. */
    List<Offer> others(CaseHead head, NextAct next, boolean proofOwed) {
        return List.of(
                        new Step(Move.ASSIGN, "assign", "assign"),
                        new Step(Move.RECORD_WORK, "work", "work"),
                        new Step(Move.SET_HEARING, "hearing", "hearing"),
                        new Step(Move.RECORD_PROOF, "proof", "proof"),
                        new Step(Move.REPLACE, "replace", "replace"),
                        new Step(Move.EXTEND_ADVICE, "extend", "extend"),
                        new Step(Move.STAY, "stay", "stay"),
                        new Step(Move.RESUME, "resume", "resume"),
                        new Step(Move.DISCONTINUE, "discontinue", "discontinue"),
                        new Step(Move.END, "end", "end"),
                        new Step(Move.TERMINATE, "terminate", "end?ending=TERMINATED"),
                        new Step(Move.HAND_OVER, "hand-over", "hand-over"))
                .stream()
                .filter(it -> allowed(head, it.move()) && sensible(head, it, proofOwed))
                .map(it -> new Offer(it.key(), page(head, it.page())))
                .filter(it -> !next.to().filter(it.to()::equals).isPresent())
                .toList();
    }

    private static boolean sensible(CaseHead head, Step step, boolean proofOwed) {
        return switch (step.key()) {
            case "proof" -> proofOwed;
            case "extend" -> head.form() == FormOfAid.ADVICE;
            case "terminate" -> head.state() == MatterState.STAYED;
            default -> true;
        };
    }

    private static String page(CaseHead head, String page) {
        return "/matters/" + head.id() + "/" + page;
    }
}
