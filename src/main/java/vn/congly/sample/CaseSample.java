package vn.congly.sample;

import static vn.congly.sample.Tables.CLOCK;
import static vn.congly.sample.Tables.DECISION;
import static vn.congly.sample.Tables.ENTRY;
import static vn.congly.sample.Tables.EVENT;
import static vn.congly.sample.Tables.MATTER;
import static vn.congly.sample.Tables.PARTY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congly.geography.FoldedText;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.organization.Units;

/** Writes a drawn case with all that its course left behind. */
final class CaseSample {

    private static final String EVIDENCE = "{\"sample\": true}";

    private final CopyBuffer out;
    private final Units units;
    private final Staff staff;
    private final Rulebook book;
    private final Deadlines deadlines;
    private final OfficeHours hours;
    private final Counters counters;
    private final CaseFile file;
    private final Dice dice = new Dice(0);
    private final long seed;
    private final Instant now;

    CaseSample(CopyBuffer out, Units units, Staff staff, Law law, Counters counters, Sizes sizes) {
        this.out = out;
        this.units = units;
        this.staff = staff;
        this.book = law.book();
        this.deadlines = law.deadlines();
        this.hours = law.hours();
        this.counters = counters;
        this.file = new CaseFile(out, law.hours(), sizes.thin());
        this.seed = sizes.seed();
        this.now = sizes.now();
    }

    /** The rules and the clocks of the sample nation. */
    record Law(Rulebook book, Deadlines deadlines, OfficeHours hours) {}

    /** How much is written, from which seed, until when. */
    record Sizes(boolean thin, long seed, Instant now) {}

    void write(Drawn drawn) {
        var day = Deadlines.dayOf(drawn.acceptedAt());
        var chance = dice.forThing(seed + 1, drawn.number());
        int keeper = units.custodianOf(drawn.unit().id(), Deadlines.dayOf(now)).id();
        int centre = units.required(keeper).parent().filter(it -> it >= 300).orElse(keeper);
        var course = Course.of(drawn, chance, staff.givers(centre), hours, now);
        int year = day.getYear();
        int number = counters.register(drawn.unit().id(), drawn.form(), year);
        var code = drawn.unit().codePrefix() + "." + abbreviation(drawn.form()) + "." + String.format("%04d", number)
                + "." + year;
        var tracking = file.trackingCode(drawn.number());
        var receiver = staff.receiver(keeper);
        file.people(drawn, course);
        file.request(drawn, "ACCEPTED", code, tracking, receiver);
        decision(drawn, receiver);
        matter(drawn, course, code, tracking, year, number);
        parties(drawn);
        events(drawn, course, code, receiver, staff.head(keeper));
        clocks(drawn, course);
        file.work(drawn, course, chance, now);
        file.assignment(drawn, course, counters, staff.head(keeper), book.version());
        counted(drawn, course, code);
    }

    private static String abbreviation(String form) {
        return switch (form) {
            case "LITIGATION" -> "TGTT";
            case "ADVICE" -> "TV";
            default -> "DDNTT";
        };
    }

    private void decision(Drawn it, Staff.Officer receiver) {
        boolean atOnce = it.channel().equals("BODY_NOTICE");
        out.row(
                DECISION,
                it.number(),
                atOnce ? "ACCEPT_AT_ONCE" : "ACCEPT",
                atOnce ? atOnceGround() : "",
                "",
                null,
                null,
                it.unit().id(),
                List.of(),
                EVIDENCE,
                book.version(),
                receiver.account(),
                receiver.name(),
                it.acceptedAt());
    }

    private String atOnceGround() {
        return book.all().stream()
                .filter(it -> it.subject().equals("immediate-grounds"))
                .map(Rule::id)
                .skip(2)
                .findFirst()
                .orElse("");
    }

    private void matter(Drawn it, Course course, String code, String tracking, int year, int number) {
        out.row(
                MATTER,
                it.number(),
                code,
                it.number(),
                it.unit().id(),
                it.form(),
                year,
                number,
                it.acceptedAt(),
                it.channel().equals("BODY_NOTICE") ? atOnceGround() : "",
                course.state(),
                it.number(),
                it.who().name(),
                it.field(),
                it.story(),
                it.stage(),
                it.role(),
                it.custody(),
                List.of(it.category()),
                it.category(),
                it.who().woman() ? "FEMALE" : "MALE",
                it.who().ethnicity(),
                it.place().era().number(),
                it.place().code(),
                tracking,
                course.giver().map(Staff.Giver::provider),
                course.giver().map(Staff.Giver::account),
                course.giver().map(Staff.Giver::kind).orElse(""),
                course.giver().map(Staff.Giver::name).orElse(""),
                course.endedAt(),
                course.ending(),
                course.ending()
                        .filter("DISCONTINUED"::equals)
                        .map(any -> "37.1.c")
                        .orElse(""),
                course.handedOverAt());
    }

    private void parties(Drawn it) {
        out.row(
                PARTY,
                it.number(),
                1,
                it.unit().id(),
                "BENEFICIARY",
                it.who().name(),
                FoldedText.of(it.who().name()),
                it.who().identity());
        it.opponent()
                .ifPresent(name ->
                        out.row(PARTY, it.number(), 2, it.unit().id(), "OPPOSING", name, FoldedText.of(name), null));
    }

    private void events(Drawn it, Course course, String code, Staff.Officer receiver, Staff.Officer head) {
        event(it, file.receivedAt(it), "REQUEST_RECEIVED", receiver.account(), receiver.name(), "", "Đ.29 Luật TGPL");
        event(
                it,
                it.acceptedAt(),
                it.channel().equals("BODY_NOTICE") ? "ACCEPTED_AT_ONCE" : "ACCEPTED",
                receiver.account(),
                receiver.name(),
                code,
                "Đ.30 Luật TGPL");
        course.assignedAt()
                .ifPresent(at -> event(
                        it,
                        at,
                        "ASSIGNED",
                        head.account(),
                        head.name(),
                        course.giver().map(Staff.Giver::name).orElse(""),
                        "Đ.31 k.2 Luật TGPL"));
        var giver = course.giver();
        course.endedAt()
                .ifPresent(at -> event(
                        it,
                        at,
                        course.ending().filter(end -> !end.equals("DONE")).orElse("ENDED"),
                        giver.map(Staff.Giver::account).orElse(0L),
                        giver.map(Staff.Giver::name).orElse(""),
                        "",
                        "Đ.10 TT 12/2018"));
        course.handedOverAt()
                .ifPresent(at -> event(it, at, "HANDED_OVER", head.account(), head.name(), "", "Đ.39 k.1 Luật TGPL"));
    }

    private void event(Drawn it, Instant at, String kind, long account, String name, String detail, String citation) {
        out.row(EVENT, it.number(), at, at, kind, account, name, detail, citation);
    }

    private void clocks(Drawn it, Course course) {
        var rule = it.form().equals("ADVICE")
                ? "advice"
                : it.held() ? "assign-custody" : it.litigation() ? "assign-litigation" : "assign-out-of-court";
        var stopped = it.form().equals("ADVICE") ? course.endedAt() : course.assignedAt();
        clock(it, course, rule, it.acceptedAt(), stopped.orElse(null));
        course.endedAt()
                .filter(at -> course.giver().isPresent())
                .ifPresent(at ->
                        clock(it, course, "hand-over", at, course.handedOverAt().orElse(null)));
    }

    private void clock(Drawn it, Course course, String id, Instant from, @Nullable Instant stopped) {
        var rule = book.required("clocks", id, Deadlines.dayOf(from));
        out.row(
                CLOCK,
                it.number(),
                it.unit().id(),
                course.giver().map(Staff.Giver::account),
                id,
                rule.citation().text(),
                from,
                deadlines.due(rule, from).due(),
                stopped);
    }

    private void counted(Drawn it, Course course, String code) {
        entry("MATTER_ACCEPTED", it, it.acceptedAt(), Optional.empty(), code);
        course.endedAt()
                .ifPresent(at -> entry("MATTER_ENDED", it, at, course.giver().map(Staff.Giver::kind), code));
    }

    private void entry(String measure, Drawn it, Instant at, Optional<String> kind, String code) {
        out.row(
                ENTRY,
                measure,
                1,
                at,
                Deadlines.dayOf(at),
                at.truncatedTo(ChronoUnit.MILLIS),
                it.unit().id(),
                it.place().era().number(),
                it.place().code(),
                it.form(),
                it.field(),
                List.of(it.category()),
                it.who().woman() ? "FEMALE" : "MALE",
                it.who().ethnicity(),
                kind.orElse(""),
                "matter",
                it.number(),
                code);
    }
}
