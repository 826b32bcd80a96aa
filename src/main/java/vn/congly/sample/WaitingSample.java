package vn.congly.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.organization.Units;

/** Requests that wait for a decision, some that were refused, and simple questions answered on the spot. */
final class WaitingSample {

    private final CopyBuffer out;
    private final Units units;
    private final Staff staff;
    private final Counters counters;
    private final Draw draw;
    private final Rulebook book;
    private final Instant now;
    private final CaseFile file;

    WaitingSample(
            CopyBuffer out, Units units, Staff staff, Counters counters, Draw draw, CaseSample.Law law, Instant now) {
        this.out = out;
        this.units = units;
        this.staff = staff;
        this.counters = counters;
        this.draw = draw;
        this.book = law.book();
        this.now = now;
        this.file = new CaseFile(out, law.hours(), false);
    }

    void write(int matters) {
        long number = matters;
        int waiting = Math.min(4_000, 60 + matters / 25);
        for (int at = 0; at < waiting; at++) {
            waiting(++number, at);
        }
        int questions = Math.min(50_000, matters / 4);
        for (int at = 0; at < questions; at++) {
            question(at + 1L, draw.draw(matters * 3L + at, now.minus(Duration.ofHours(5 + at * 23L % 8_000))));
        }
    }

    private void waiting(long number, int at) {
        var moment = now.minus(Duration.ofMinutes(at % 4 == 3 ? 2_000L + at * 11L % 9_000 : 12 + at * 7L % 1_400));
        var drawn = draw.draw(number, moment);
        var receiver = staff.receiver(drawn.unit().id());
        file.person(drawn);
        boolean refused = at % 12 == 11;
        var state = refused ? "REFUSED" : at % 4 == 3 ? "AWAITING_PAPERS" : "RECEIVED";
        file.request(drawn, state, "", file.trackingCode(number), receiver);
        if (refused) {
            refuse(drawn, staff.head(drawn.unit().id()));
        } else if (state.equals("AWAITING_PAPERS")) {
            askForPapers(drawn, receiver);
        }
    }

    private void refuse(Drawn drawn, Staff.Officer head) {
        int year = Deadlines.dayOf(drawn.acceptedAt()).getYear();
        var ground = book.rules("refusal-grounds", Deadlines.dayOf(drawn.acceptedAt()))
                .getFirst();
        out.row(
                Tables.DECISION,
                drawn.number(),
                "REFUSE",
                ground.id(),
                "Vụ việc không liên quan trực tiếp đến quyền của người yêu cầu.",
                counters.letter(drawn.unit().id(), "REFUSE", year),
                year,
                drawn.unit().id(),
                List.of(),
                "{\"sample\": true}",
                book.version(),
                head.account(),
                head.name(),
                drawn.acceptedAt());
        file.requestEvent(
                drawn, drawn.acceptedAt(), "REFUSED", head, ground.citation().text());
        out.row(
                Tables.ENTRY,
                "REQUEST_REFUSED",
                1,
                drawn.acceptedAt(),
                Deadlines.dayOf(drawn.acceptedAt()),
                drawn.acceptedAt(),
                drawn.unit().id(),
                null,
                null,
                "",
                drawn.field(),
                List.of(),
                "UNKNOWN",
                "99",
                "",
                "request",
                drawn.number(),
                "");
    }

    private void askForPapers(Drawn drawn, Staff.Officer receiver) {
        out.row(
                Tables.DECISION,
                drawn.number(),
                "ASK_FOR_PAPERS",
                "",
                "",
                null,
                null,
                drawn.unit().id(),
                List.of("near-poor-certificate"),
                "{\"sample\": true}",
                book.version(),
                receiver.account(),
                receiver.name(),
                drawn.acceptedAt());
        file.requestEvent(drawn, drawn.acceptedAt(), "PAPERS_ASKED", receiver, "Đ.30 k.2 Luật TGPL");
    }

    private void question(long id, Drawn drawn) {
        int year = Deadlines.dayOf(drawn.acceptedAt()).getYear();
        int unit = units.custodianOf(drawn.unit().id(), Deadlines.dayOf(now)).id();
        var receiver = staff.receiver(unit);
        out.row(
                Tables.QUESTION,
                id,
                drawn.unit().id(),
                drawn.acceptedAt(),
                receiver.account(),
                drawn.field(),
                drawn.who().woman() ? "FEMALE" : "MALE",
                List.of(drawn.category()),
                drawn.story(),
                "Đã giải thích quy định và nơi nộp giấy tờ.",
                counters.question(drawn.unit().id(), year),
                year);
        out.row(
                Tables.ENTRY,
                "QUESTION_ANSWERED",
                1,
                drawn.acceptedAt(),
                Deadlines.dayOf(drawn.acceptedAt()),
                drawn.acceptedAt(),
                drawn.unit().id(),
                null,
                null,
                "",
                drawn.field(),
                List.of(drawn.category()),
                drawn.who().woman() ? "FEMALE" : "MALE",
                "99",
                "",
                "question",
                id,
                "");
    }
}
