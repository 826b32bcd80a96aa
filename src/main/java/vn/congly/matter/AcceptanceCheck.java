package vn.congly.matter;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congly.access.Actor;
import vn.congly.access.Role;
import vn.congly.acts.Mistakes;
import vn.congly.law.Rulebook;

/** What must be right in a decision to accept, by the law of its day. */
@Component
class AcceptanceCheck {

    /** To avoid harm, as the head of the organisation decides (Circular 12/2018 Art. 6(1)d). */
    private static final String HEAD_DECIDES = "6.1.d";

    private final Rulebook rulebook;

    AcceptanceCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @param proven the rules find the beneficiary eligible by the papers shown */
    void check(Acceptance asked, Actor officer, LocalDate day, boolean proven) {
        var wrong = new Mistakes();
        wrong.require(!asked.categories().isEmpty(), "categories", "matter.problem.categories-missing");
        for (var category : asked.categories()) {
            wrong.require(
                    rulebook.find("categories", category, day).isPresent(),
                    "categories",
                    "matter.problem.category-unknown",
                    category);
        }
        wrong.require(asked.categories().contains(asked.primary()), "primary", "matter.problem.primary-not-met");
        asked.atOnceGround().ifPresent(it -> ground(wrong, it, officer, day));
        wrong.require(
                proven || asked.atOnceGround().isPresent() || !asked.reason().isBlank(),
                "reason",
                "matter.problem.reason-against-proposal");
        wrong.throwIfAny();
    }

    private void ground(Mistakes wrong, String ground, Actor officer, LocalDate day) {
        wrong.require(
                rulebook.find("immediate-grounds", ground, day).isPresent(),
                "atOnceGround",
                "matter.problem.ground-unknown",
                ground);
        wrong.require(
                !ground.equals(HEAD_DECIDES) || heads(officer.role()), "atOnceGround", "matter.problem.head-decides");
    }

    private static boolean heads(Role role) {
        return role == Role.HEAD_OF_CENTRE || role == Role.HEAD_OF_BRANCH || role == Role.SYSTEM;
    }
}
