package vn.congly.matter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.acts.Items;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.Clocks;
import vn.congly.matter.Ending;
import vn.congly.matter.HearingCalendar;
import vn.congly.matter.OpenClock;
import vn.congly.matter.RegisterBook;
import vn.congly.matter.RegisterLine;

/** What a desk looks at: running clocks, the calendar of hearings, the register book. */
@RestController
class DeskApi {

    private static final int LONGEST_DAYS = 366;

    record Due(
            long matter,
            String code,
            int unit,
            String state,
            String form,
            String field,
            String beneficiary,
            String provider,
            MatterJson.Clock clock) {}

    record Queue(List<Due> overdue, List<Due> dueToday, List<Due> upcoming, boolean more) {}

    record Book(List<Entry> items, int page, int pages, int last) {}

    record Entry(
            int number,
            long matter,
            String code,
            Instant acceptedAt,
            String beneficiary,
            String sex,
            String ethnicity,
            List<String> categories,
            String field,
            String summary,
            String atOnceGround,
            String provider,
            String state,
            @Nullable Instant endedAt,
            @Nullable String ending) {}

    private final Clocks clocks;
    private final HearingCalendar calendar;
    private final RegisterBook register;

    DeskApi(Clocks clocks, HearingCalendar calendar, RegisterBook register) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.register = register;
    }

    @GetMapping("/api/v1/clocks")
    Queue clocks(@RequestParam(name = "limit", defaultValue = "100") int limit) {
        var queue = clocks.queue(limit);
        return new Queue(due(queue.overdue()), due(queue.dueToday()), due(queue.upcoming()), queue.more());
    }

    /** Days of Viet Nam, both shown, a year apart at most. */
    @GetMapping("/api/v1/hearings")
    Items<MatterJson.Day> hearings(
            @RequestParam(name = "from") LocalDate from, @RequestParam(name = "until") LocalDate until) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new BadInput("until", "matter.problem.days-apart");
        }
        return new Items<>(
                calendar.between(from, until).stream().map(MatterJson::day).toList(), null);
    }

    @GetMapping("/api/v1/register")
    Book register(
            @RequestParam(name = "unit") int unit,
            @RequestParam(name = "form") FormOfAid form,
            @RequestParam(name = "year") int year,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        var shown = register.page(unit, form, year, page);
        return new Book(
                shown.lines().stream().map(DeskApi::entry).toList(), shown.number(), shown.pages(), shown.last());
    }

    private static List<Due> due(List<OpenClock> clocks) {
        return clocks.stream()
                .map(it -> new Due(
                        it.matter().value(),
                        it.code(),
                        it.unit(),
                        it.state().name(),
                        it.form().name(),
                        it.field(),
                        it.beneficiaryName(),
                        it.providerName(),
                        MatterJson.clock(it.clock())))
                .toList();
    }

    private static Entry entry(RegisterLine it) {
        return new Entry(
                it.number(),
                it.matter().value(),
                it.code(),
                it.acceptedAt(),
                it.beneficiaryName(),
                it.sex(),
                it.ethnicity(),
                it.categories(),
                it.field(),
                it.summary(),
                it.atOnceGround(),
                it.providerName(),
                it.state().name(),
                it.endedAt().orElse(null),
                it.ending().map(Ending::name).orElse(null));
    }
}
