package vn.congly.matter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Somebody opens a case file, and leaves a trail entry by it. */
@Component
public class OpenMatter {

    private static final String PARTIES = """
            select side, full_name, identity_number
            from matter.party
            where matter_id = :matter
            order by ordinal
            """;

    private final Access access;
    private final Trail trail;
    private final MatterRows matters;
    private final Pieces pieces;

    OpenMatter(Access access, Trail trail, MatterRows matters, Pieces pieces) {
        this.access = access;
        this.trail = trail;
        this.matters = matters;
        this.pieces = pieces;
    }

    @Transactional
    public MatterView open(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
        trail.record(Entry.of("matter.open").on("matter", id).in(matter.unit()));
        return pieces.of(matter);
    }

    /** What lies around a case in the other tables. */
    @Component
    static class Pieces {

        private final JdbcClient jdbc;
        private final RunningClocks clocks;
        private final TimelineRows timeline;
        private final WorkRows work;
        private final HearingRows hearings;
        private final Clock clock;

        Pieces(
                JdbcClient jdbc,
                RunningClocks clocks,
                TimelineRows timeline,
                WorkRows work,
                HearingRows hearings,
                Clock clock) {
            this.jdbc = jdbc;
            this.clocks = clocks;
            this.timeline = timeline;
            this.work = work;
            this.hearings = hearings;
            this.clock = clock;
        }

        MatterView of(Matter matter) {
            var id = matter.id();
            return new MatterView(
                    matter, parties(id), clocks.of(id, clock.instant()), timeline.of(id), work.of(id), hearings.of(id));
        }

        private List<MatterView.Party> parties(MatterId id) {
            return jdbc.sql(PARTIES)
                    .param("matter", id.value())
                    .query((row, index) -> new MatterView.Party(
                            Side.valueOf(row.getString("side")),
                            row.getString("full_name"),
                            Optional.ofNullable(row.getString("identity_number"))))
                    .list();
        }
    }
}
