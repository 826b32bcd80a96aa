package vn.congly.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.people.PersonId;

/** A row of intake.request as a {@link Request}. */
final class RequestMapping {

    static final String SELECT = """
            select r.id, r.version, r.state, r.tracking_code, r.unit_id, r.first_unit_id, r.past_units, r.channel,
                   r.received_at, r.received_by, r.beneficiary_id, r.requester_id, r.relation, r.claimed, r.summary, r.field,
                   r.wished_form, r.stage, r.procedural_role, r.custody, r.custody_minute, r.custody_since, r.hearing_on,
                   r.limitation_on, r.place_era || '-' || r.place_code as place, r.body_name, r.body_notice, r.near_poor,
                   r.allowance, r.accepted_as
            from intake.request r
            """;

    private RequestMapping() {}

    static Request request(ResultSet row, List<Opponent> opponents, List<PaperShown> papers) throws SQLException {
        return new Request(
                new RequestId(row.getLong("id")),
                row.getInt("version"),
                RequestState.valueOf(row.getString("state")),
                row.getString("tracking_code"),
                row.getInt("unit_id"),
                row.getInt("first_unit_id"),
                List.of((Integer[]) row.getArray("past_units").getArray()),
                Channel.valueOf(row.getString("channel")),
                instant(row, "received_at").orElseThrow(),
                row.getLong("received_by"),
                new PersonId(row.getLong("beneficiary_id")),
                Optional.ofNullable(row.getObject("requester_id", Long.class)).map(PersonId::new),
                row.getString("relation"),
                Set.of(texts(row, "claimed")),
                row.getString("summary"),
                row.getString("field"),
                Optional.ofNullable(row.getString("wished_form")).map(FormOfAid::valueOf),
                Stage.valueOf(row.getString("stage")),
                ProceedingsRole.valueOf(row.getString("procedural_role")),
                Custody.valueOf(row.getString("custody")),
                row.getString("custody_minute"),
                instant(row, "custody_since"),
                Optional.ofNullable(row.getObject("hearing_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("limitation_on", LocalDate.class)),
                Optional.ofNullable(row.getString("place")).map(CommuneKey::parse),
                row.getString("body_name"),
                row.getString("body_notice"),
                row.getBoolean("near_poor"),
                row.getBoolean("allowance"),
                row.getString("accepted_as"),
                opponents,
                papers);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
