package vn.congly.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.congly.intake.RequestEvent;
import vn.congly.intake.Tracked;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** Tells in plain words where a request stands. It shows the way of the request, never the story or the persons. */
@Component
class TrackStory {

    private final Rulebook book;
    private final Units units;
    private final Clock clock;

    TrackStory(Rulebook book, Units units, Clock clock) {
        this.book = book;
        this.units = units;
        this.clock = clock;
    }

    void tell(Tracked tracked, Model model) {
        var request = tracked.request();
        model.addAttribute("state", request.state().name());
        model.addAttribute("receivedAt", request.receivedAt());
        model.addAttribute("code", request.trackingCode());
        model.addAttribute("caseCode", request.acceptedAs());
        var today = Deadlines.dayOf(clock.instant());
        model.addAttribute("unit", units.custodianOf(request.unit(), today));
        model.addAttribute(
                "lines", tracked.events().reversed().stream().map(this::line).toList());
        tracked.decision().ifPresent(it -> {
            model.addAttribute("decision", it);
            model.addAttribute("missing", named(it.missing()));
            refusal(it.ground()).ifPresent(ground -> model.addAttribute("ground", ground));
        });
    }

    private TrackLine line(RequestEvent event) {
        return new TrackLine(
                event.at(),
                event.kind().name(),
                units.find(event.unit()).map(Unit::name).orElse(""),
                event.kind() == RequestEvent.Kind.TRANSFERRED ? event.note() : "",
                event.citation());
    }

    private Optional<Rule> refusal(String ground) {
        return book.find("refusal-grounds", ground, Deadlines.dayOf(clock.instant()));
    }

    /** Papers of the rulebook by their names; words stay as they were written. */
    private List<String> named(List<String> missing) {
        var today = Deadlines.dayOf(clock.instant());
        return missing.stream()
                .map(it -> Stream.of("papers", "proofs")
                        .flatMap(subject -> book.find(subject, it, today).stream())
                        .findFirst()
                        .map(rule -> rule.label(LocaleContextHolder.getLocale()))
                        .orElse(it))
                .toList();
    }
}
