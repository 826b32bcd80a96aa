package vn.congly.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Role;
import vn.congly.acts.BadInput;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** The requests that wait for a decision in the units of whoever looks, oldest first, page by page. */
@Component
public class WaitingRequests {

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    private static final int MOST = 200;

    private static final String LINES = """
            select r.id, r.received_at, r.state, r.channel, r.unit_id, p.full_name, r.field, left(r.summary, 200) as summary,
                   r.custody, r.hearing_on, r.limitation_on
            from intake.request r join people.person p on p.id = r.beneficiary_id
            where %s and r.state = any (:states)
              and (r.received_at, r.id) > (timestamptz 'epoch' + :micros * interval '1 microsecond', :id)
            order by r.received_at, r.id
            limit :limit
            """;
    private static final String HELD = "r.unit_id = any (:units)";

    /** The system of another body lists what it sent. */
    private static final String SENT = "r.received_by = :account";

    private final JdbcClient jdbc;
    private final Access access;
    private final Trail trail;

    WaitingRequests(JdbcClient jdbc, Access access, Trail trail) {
        this.jdbc = jdbc;
        this.access = access;
        this.trail = trail;
    }

    /**
     * At most {@code limit} lines after the cursor; the list names people, so that it was seen is in the trail.
     *
     * @param after {@link WaitingRequest#cursor()} of the last line seen, or empty for the first page
     */
    @Transactional
    public List<WaitingRequest> page(Set<RequestState> states, String after, int limit) {
        var actor = access.require(Act.OPEN_REQUEST);
        var from = CURSOR.matcher(after.isBlank() ? "0-0" : after.strip());
        if (!from.matches()) {
            throw new BadInput("after", "intake.mistake.cursor");
        }
        trail.record(Entry.of("request.list").on("unit", actor.unit()).with("states", names(states)));
        return jdbc.sql(LINES.formatted(actor.role() == Role.BODY ? SENT : HELD))
                .param("account", actor.account())
                .param("units", access.units().toArray(Integer[]::new))
                .param("states", names(states).toArray(String[]::new))
                .param("micros", Long.valueOf(from.group(1)))
                .param("id", Long.valueOf(from.group(2)))
                .param("limit", Math.clamp(limit, 1, MOST + 1))
                .query(WaitingRequests::line)
                .list();
    }

    private static List<String> names(Set<RequestState> states) {
        return states.stream().map(Enum::name).sorted().toList();
    }

    private static WaitingRequest line(ResultSet row, int index) throws SQLException {
        return new WaitingRequest(
                new RequestId(row.getLong("id")),
                RequestMapping.instant(row, "received_at").orElseThrow(),
                RequestState.valueOf(row.getString("state")),
                Channel.valueOf(row.getString("channel")),
                row.getInt("unit_id"),
                row.getString("full_name"),
                row.getString("field"),
                row.getString("summary"),
                Custody.valueOf(row.getString("custody")),
                Optional.ofNullable(row.getObject("hearing_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("limitation_on", LocalDate.class)));
    }
}
