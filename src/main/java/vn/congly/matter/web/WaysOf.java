package vn.congly.matter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/** Composes the ways to decide on a request. */
@Component
class WaysOf {

    private final Access access;
    private final Rulebook book;
    private final Words words;
    private final Destinations destinations;
    private final Consequences consequences;

    WaysOf(Access access, Rulebook book, Words words, Destinations destinations, Consequences consequences) {
        this.access = access;
        this.book = book;
        this.words = words;
        this.destinations = destinations;
        this.consequences = consequences;
    }

    WaysView of(Request request, ProposalView proposal, Instant now) {
        var today = Deadlines.dayOf(now);
        var then = consequences.of(request, proposal, now);
        return new WaysView(
                may(Act.ADD_PAPERS, request),
                may(Act.ASK_FOR_PAPERS, request),
                may(Act.ACCEPT_REQUEST, request),
                may(Act.TRANSFER_REQUEST, request),
                may(Act.REFUSE_REQUEST, request),
                may(Act.WITHDRAW_REQUEST, request),
                proposal.missing().isEmpty() ? papers(today) : named("papers", proposal.missing()),
                plus(papers(today), "other", words.say("intake.paper.other")),
                rules("forms-of-aid", today, false),
                categories(proposal, today),
                chosen(proposal),
                chosen(proposal).stream().findFirst().orElse(""),
                rules("immediate-grounds", today, true),
                rules("refusal-grounds", today, true),
                destinations.of(request, today),
                then.accept(),
                then.law(),
                then.once());
    }

    private boolean may(Act act, Request request) {
        return access.may(act, request.unit(), Optional.empty());
    }

    private Map<String, String> papers(LocalDate today) {
        return rules("papers", today, false);
    }

    private Map<String, String> rules(String subject, LocalDate today, boolean cited) {
        var all = new LinkedHashMap<String, String>();
        book.rules(subject, today)
                .forEach(it -> all.put(
                        it.id(), words.label(it) + (cited ? " (" + it.citation().text() + ")" : "")));
        return all;
    }

    private Map<String, String> named(String subject, List<String> ids) {
        var all = new LinkedHashMap<String, String>();
        ids.forEach(it -> all.put(it, words.label(subject, it)));
        return all;
    }

    private static Map<String, String> plus(Map<String, String> all, String id, String label) {
        all.put(id, label);
        return all;
    }

    /** What the rules find likely; where they find nothing, the whole list, for the officer may know more. */
    private Map<String, String> categories(ProposalView proposal, LocalDate today) {
        var likely = new LinkedHashMap<String, String>();
        proposal.likely().forEach(it -> likely.put(it.id(), it.brief()));
        return likely.isEmpty() ? rules("categories", today, false) : likely;
    }

    /** Those met; where none is but one is likely, that one: whoever accepts at once need not look for it. */
    private static List<String> chosen(ProposalView proposal) {
        var met = proposal.likely().stream().filter(Line::met).map(Line::id).toList();
        boolean one = met.isEmpty() && proposal.likely().size() == 1;
        return one ? List.of(proposal.likely().getFirst().id()) : met;
    }
}
