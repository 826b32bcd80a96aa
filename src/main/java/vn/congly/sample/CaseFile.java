package vn.congly.sample;

import static vn.congly.sample.Tables.ASSIGNMENT;
import static vn.congly.sample.Tables.HEARING;
import static vn.congly.sample.Tables.OPPONENT;
import static vn.congly.sample.Tables.PAPER;
import static vn.congly.sample.Tables.PAPER_SHOWN;
import static vn.congly.sample.Tables.PERSON;
import static vn.congly.sample.Tables.READER;
import static vn.congly.sample.Tables.REQUEST;
import static vn.congly.sample.Tables.REQUEST_EVENT;
import static vn.congly.sample.Tables.WORK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.FoldedText;
import vn.congly.law.Deadlines;

/** Writes the person, the request, the acts and the papers of a drawn case. */
final class CaseFile {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final CopyBuffer out;
    private final OfficeHours hours;
    private final boolean thin;

    CaseFile(CopyBuffer out, OfficeHours hours, boolean thin) {
        this.out = out;
        this.hours = hours;
        this.thin = thin;
    }

    /** Scrambled from the number, and never twice: multiplying by an odd number moves 2^40 places around. */
    String trackingCode(long number) {
        long scrambled = (number * 0x5DEECE66DL + 0xB5C18DL) & ((1L << 40) - 1);
        var code = new StringBuilder(9);
        for (int at = 0; at < 8; at++) {
            if (at == 4) {
                code.append('-');
            }
            code.append(LETTERS.charAt((int) (scrambled >>> (5 * at)) & 31));
        }
        return code.toString();
    }

    Instant receivedAt(Drawn it) {
        return it.acceptedAt().minus(Duration.ofMinutes(3 + it.number() % 40));
    }

    void people(Drawn it, Course course) {
        person(it);
        course.giver().ifPresent(giver -> out.row(READER, it.number(), giver.account()));
    }

    void person(Drawn it) {
        var who = it.who();
        out.row(
                PERSON,
                it.number(),
                who.name(),
                FoldedText.of(who.name()),
                who.woman() ? "FEMALE" : "MALE",
                who.birth(),
                who.ethnicity(),
                who.identity(),
                String.format("0000%06d", it.number() % 1_000_000),
                it.place().era().number(),
                it.place().code(),
                it.unit().id());
    }

    void request(Drawn it, String state, String code, String tracking, Staff.Officer receiver) {
        out.row(
                REQUEST,
                it.number(),
                tracking,
                it.unit().id(),
                it.unit().id(),
                it.channel(),
                state,
                receivedAt(it),
                receiver.account(),
                it.number(),
                List.of(it.category()),
                it.story(),
                it.field(),
                it.form(),
                it.stage(),
                it.role(),
                it.custody(),
                it.place().era().number(),
                it.place().code(),
                it.category().equals("7.6") || it.category().startsWith("7.7"),
                code);
        it.opponent().ifPresent(name -> out.row(OPPONENT, it.number(), 1, name, FoldedText.of(name)));
        requestEvent(it, receivedAt(it), "RECEIVED", receiver, "Đ.29 Luật TGPL");
        if (!thin) {
            out.row(PAPER_SHOWN, it.number(), 1, "identity-card", "ORIGINAL_SHOWN", receivedAt(it));
            proof(it).ifPresent(kind -> out.row(PAPER_SHOWN, it.number(), 2, kind, "CERTIFIED_COPY", receivedAt(it)));
        }
        if (state.equals("ACCEPTED")) {
            requestEvent(it, it.acceptedAt(), "ACCEPTED", receiver, "Đ.30 Luật TGPL");
        }
    }

    void requestEvent(Drawn it, Instant at, String kind, Staff.Officer who, String citation) {
        out.row(
                REQUEST_EVENT,
                it.number(),
                at,
                kind,
                who.account(),
                who.name(),
                it.unit().id(),
                "",
                citation);
    }

    private static Optional<String> proof(Drawn it) {
        return switch (it.category()) {
            case "7.1" -> Optional.of("merit-recognition-decision");
            case "7.2" -> Optional.of("poor-household-certificate");
            case "7.3" -> Optional.of("birth-certificate");
            case "7.4" -> Optional.of("minority-and-residence-paper");
            case "7.5", "7.7.đ" -> Optional.of("proceedings-document");
            default -> Optional.of("near-poor-certificate");
        };
    }

    void work(Drawn it, Course course, Dice chance, Instant now) {
        if (course.assignedAt().isEmpty() || course.giver().isEmpty()) {
            return;
        }
        var giver = course.giver().get();
        var from = course.assignedAt().get();
        int acts = thin ? 1 : chance.between(1, 4);
        for (int at = 0; at < acts; at++) {
            var began = hours.at(from.plus(Duration.ofHours(20L + 70L * at)), chance);
            if (began.isBefore(course.endedAt().orElse(now))) {
                out.row(
                        WORK,
                        it.number(),
                        it.litigation() ? chance.of("MEETING", "FILE_STUDY", "EVIDENCE", "INTERROGATION") : "MEETING",
                        began,
                        chance.between(1, 8) / 2.0,
                        it.held() ? "Nhà tạm giữ" : "Trụ sở đơn vị",
                        "Đã trao đổi, ghi biên bản.",
                        giver.provider(),
                        giver.account());
            }
        }
        if (it.litigation() && course.endedAt().isEmpty() && chance.chance(0.4)) {
            out.row(
                    HEARING,
                    it.number(),
                    it.unit().id(),
                    giver.account(),
                    hours.sitting(now.plus(Duration.ofDays(chance.between(0, 20))), chance),
                    chance.of("TRIAL", "INTERROGATION"),
                    "Tòa án nhân dân khu vực " + chance.between(1, 9),
                    "Tòa án nhân dân");
        }
        papers(it, course, giver);
    }

    private void papers(Drawn it, Course course, Staff.Giver giver) {
        if (thin) {
            return;
        }
        var day = Deadlines.dayOf(it.acceptedAt());
        paper(it, "request-papers", "Đơn yêu cầu và giấy tờ chứng minh", day, giver);
        if (!it.form().equals("ADVICE")) {
            paper(it, "assignment-decision", "Quyết định cử người thực hiện", day, giver);
        }
        course.endedAt()
                .filter(any -> course.ending().filter("DONE"::equals).isPresent())
                .ifPresent(at -> {
                    var end = Deadlines.dayOf(at);
                    switch (it.form()) {
                        case "LITIGATION" -> {
                            paper(it, "brief", "Bản bào chữa, bảo vệ", end, giver);
                            paper(it, "body-documents", "Cáo trạng, bản án", end, giver);
                            paper(it, "opinion-form", "Phiếu lấy ý kiến", end, giver);
                        }
                        case "ADVICE" -> paper(it, "written-advice", "Văn bản tư vấn", end, giver);
                        default -> {
                            paper(it, "settlement-paper", "Văn bản giải quyết", end, giver);
                            paper(it, "work-report", "Báo cáo kết quả", end, giver);
                            paper(it, "opinion-form", "Phiếu lấy ý kiến", end, giver);
                        }
                    }
                });
    }

    private void paper(Drawn it, String kind, String title, LocalDate dated, Staff.Giver giver) {
        out.row(
                PAPER,
                it.number(),
                kind,
                title,
                dated,
                1 + it.number() % 6,
                dated.atTime(16, 0).atZone(Deadlines.VIETNAM).toInstant(),
                giver.account(),
                giver.name());
    }

    void assignment(Drawn it, Course course, Counters counters, Staff.Officer head, String rulebook) {
        course.assignedAt().ifPresent(at -> {
            var giver = course.giver().orElseThrow();
            int year = Deadlines.dayOf(at).getYear();
            out.row(
                    ASSIGNMENT,
                    it.number(),
                    it.unit().id(),
                    giver.provider(),
                    giver.account(),
                    counters.decision(it.unit().id(), year),
                    year,
                    "{\"sample\": true}",
                    rulebook,
                    head.account(),
                    head.name(),
                    at);
        });
    }
}
