package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.law.WorkingCalendar;

/** The four cases of immediate acceptance (Circular 12/2018, Art. 6(1)). */
@Component
final class ImmediateGrounds {

    private final Rulebook book;
    private final WorkingCalendar calendar;

    ImmediateGrounds(Rulebook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** The first that applies. */
    Optional<Rule> find(RequestFacts request, LocalDate today) {
        return book.rules("immediate-grounds", request.person().on()).stream()
                .filter(it -> applies(it, request, today))
                .findFirst();
    }

    /** The body's notice, or an appointed defence: the centre must accept at once, even if no paper lacks (Art. 31(3)). */
    Optional<Rule> notice(RequestFacts request) {
        return request.appointedDefenceOrBodyNotice()
                ? book.find("immediate-grounds", "6.1.c", request.person().on())
                : Optional.empty();
    }

    private boolean applies(Rule ground, RequestFacts request, LocalDate today) {
        return switch (ground.id()) {
            case "6.1.a" -> near(request.limitationDate(), today, ground.number("working-days"));
            case "6.1.b" -> near(request.hearingDate(), today, ground.number("working-days"));
            case "6.1.c" -> request.appointedDefenceOrBodyNotice();
            case "6.1.d" -> request.headAvoidsHarm();
            default -> throw new IllegalStateException("Nobody can tell whether " + ground.name() + " applies");
        };
    }

    /** Fewer working days than so many are left, the day itself not counted; a day gone by is not near. */
    private boolean near(Optional<LocalDate> day, LocalDate today, int workingDays) {
        return day.filter(it -> !it.isBefore(today))
                .map(it -> calendar.workingDaysBetween(today, it) < workingDays)
                .orElse(false);
    }
}
