package vn.congly.matter.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Because;
import vn.congly.eligibility.Condition;
import vn.congly.eligibility.Finding;
import vn.congly.eligibility.Outcome;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.Verdict;
import vn.congly.law.Rule;

/** Says a proposal with its reasons. */
@Component
class ProposalWords {

    private final Words words;
    private final MessageSource messages;

    ProposalWords(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    ProposalView say(Proposal proposal) {
        var findings = proposal.examination().findings();
        var claimed = proposal.examination().facts().claimed();
        Predicate<Finding> likely =
                it -> !it.verdict().notMet() || claimed.contains(it.category().id());
        return new ProposalView(
                proposal.outcome(),
                words.say("desk.proposal." + title(proposal)),
                because(proposal),
                proposal.ground().map(Rule::id).orElse(""),
                findings.stream().filter(likely).map(this::line).toList(),
                findings.stream().filter(likely.negate()).map(this::line).toList(),
                proposal.conditions().stream().map(this::line).toList(),
                proposal.missingPapers(),
                proposal.competentUnit(),
                proposal.rulebookVersion());
    }

    private static String title(Proposal proposal) {
        return proposal.outcome() == Outcome.ASK_FOR_PAPERS
                        && proposal.missingPapers().isEmpty()
                ? "LOOK"
                : proposal.outcome().name();
    }

    private String because(Proposal proposal) {
        var entitled = proposal.examination()
                .primary()
                .map(it -> words.say("desk.proposal.entitled", words.shortCategory(it.category())))
                .orElseGet(() -> words.say(
                        proposal.examination().excluded() ? "desk.proposal.excluded" : "desk.proposal.unclear"));
        long met =
                proposal.conditions().stream().filter(it -> it.verdict().met()).count();
        var conditions =
                words.say("desk.proposal.conditions", met, proposal.conditions().size());
        var ground = proposal.outcome() == Outcome.ACCEPT_AT_ONCE || proposal.outcome() == Outcome.REFUSE
                ? proposal.ground().map(it -> words.say("desk.proposal.ground", words.label(it)))
                : Optional.<String>empty();
        return entitled + " " + conditions + ground.map(it -> " " + it).orElse("");
    }

    private Line line(Finding it) {
        return new Line(
                it.category().id(),
                verdict(it.verdict()),
                words.label(it.category()),
                words.shortCategory(it.category()),
                say(it.verdict().because()),
                places(it.citations()),
                it.provisional());
    }

    private Line line(Condition it) {
        return new Line(
                it.rule().id(),
                verdict(it.verdict()),
                words.label(it.rule()),
                words.label(it.rule()),
                say(it.verdict().because()),
                places(List.of(it.rule().citation().text())),
                it.rule().provisional());
    }

    /** Each place once, on a line of its own. */
    private static List<String> places(List<String> citations) {
        return citations.stream()
                .flatMap(it -> Stream.of(it.split("; ")))
                .distinct()
                .toList();
    }

    /** A reason that the bundle does not know is left out; the finding and its article stand. */
    private String say(Because because) {
        var said = messages.getMessage(because.key(), because.getArguments(), "", LocaleContextHolder.getLocale());
        return Optional.ofNullable(said).orElse("");
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "MET";
            case Verdict.NotMet notMet -> "NOT_MET";
            case Verdict.Unclear unclear -> "UNCLEAR";
        };
    }
}
