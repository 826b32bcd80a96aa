package vn.congly.matter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congly.geography.CommuneKey;
import vn.congly.matter.Ending;
import vn.congly.matter.GivenBy;
import vn.congly.matter.Hearing;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterClock;
import vn.congly.matter.MatterLine;
import vn.congly.matter.MatterView;
import vn.congly.matter.WorkDone;

/** Cases as the API writes them: numbers and words, absent where there is nothing to say. Moments are UTC. */
final class MatterJson {

    record Line(
            long id,
            String code,
            int unit,
            String state,
            String form,
            String field,
            String primaryCategory,
            String beneficiary,
            String provider,
            Instant acceptedAt,
            @Nullable Instant endedAt,
            @Nullable String ending) {}

    record File(
            long id,
            int version,
            String code,
            String state,
            long request,
            int unit,
            String form,
            int number,
            int year,
            Instant acceptedAt,
            String atOnceGround,
            String field,
            String summary,
            String stage,
            String role,
            String custody,
            List<String> categories,
            String primaryCategory,
            String sex,
            String ethnicity,
            @Nullable String place,
            @Nullable Provider provider,
            @Nullable End ended,
            @Nullable Instant handedOverAt,
            List<Party> parties,
            List<Clock> clocks,
            List<Work> work,
            List<Day> hearings,
            List<String> moves) {}

    record Provider(long id, String name, String kind) {}

    record End(Instant at, String ending, String ground) {}

    record Party(String side, String name, @Nullable String identityNumber) {}

    record Clock(
            String rule,
            String label,
            String citation,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            String standing,
            boolean provisional) {}

    record Work(long id, String kind, Instant began, BigDecimal hours, String place, String outcome, long provider) {}

    record Day(
            long id,
            long matter,
            String code,
            String beneficiary,
            String provider,
            Instant at,
            String kind,
            String place,
            String body,
            @Nullable Instant cancelledAt) {}

    private MatterJson() {}

    static Line line(MatterLine it) {
        return new Line(
                it.id().value(),
                it.code(),
                it.unit(),
                it.state().name(),
                it.form().name(),
                it.field(),
                it.primaryCategory(),
                it.beneficiaryName(),
                it.providerName(),
                it.acceptedAt(),
                it.endedAt().orElse(null),
                it.ending().map(Ending::name).orElse(null));
    }

    static File file(MatterView view) {
        Matter it = view.matter();
        return new File(
                it.id().value(),
                it.version(),
                it.code(),
                it.state().name(),
                it.request().value(),
                it.unit(),
                it.form().name(),
                it.number(),
                it.year(),
                it.acceptedAt(),
                it.atOnceGround(),
                it.field(),
                it.summary(),
                it.stage().name(),
                it.role().name(),
                it.custody().name(),
                it.categories(),
                it.primaryCategory(),
                it.sex().name(),
                it.ethnicity(),
                it.place().map(CommuneKey::text).orElse(null),
                it.provider().map(MatterJson::provider).orElse(null),
                it.ended().map(MatterJson::end).orElse(null),
                it.handedOverAt().orElse(null),
                view.parties().stream().map(MatterJson::party).toList(),
                view.clocks().stream().map(MatterJson::clock).toList(),
                view.work().stream().map(MatterJson::work).toList(),
                view.hearings().stream().map(MatterJson::day).toList(),
                view.moves().stream().map(Enum::name).toList());
    }

    private static Provider provider(GivenBy it) {
        return new Provider(it.provider(), it.name(), it.kind());
    }

    private static End end(Matter.Ended it) {
        return new End(it.at(), it.ending().name(), it.ground());
    }

    private static Party party(MatterView.Party it) {
        return new Party(it.side().name(), it.fullName(), it.identityNumber().orElse(null));
    }

    static Clock clock(MatterClock it) {
        var rule = it.deadline().rule();
        return new Clock(
                rule.id(),
                rule.label(),
                rule.citation().text(),
                it.deadline().start(),
                it.deadline().due(),
                it.stoppedAt().orElse(null),
                it.remaining().standing().name(),
                it.provisional());
    }

    private static Work work(WorkDone.Recorded it) {
        var work = it.work();
        return new Work(
                it.id(), work.kind().name(), work.began(), work.hours(), work.place(), work.outcome(), it.provider());
    }

    static Day day(Hearing it) {
        return new Day(
                it.id(),
                it.matter().value(),
                it.code(),
                it.beneficiaryName(),
                it.providerName(),
                it.day().at(),
                it.day().kind().name(),
                it.day().place(),
                it.day().body(),
                it.cancelledAt().orElse(null));
    }
}
