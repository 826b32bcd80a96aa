package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.geography.FoldedText;

/** Whether people of a case or request stand in other cases of the nation, whatever unit has them (Law Art. 25, 30(3)d). */
@Component
public class Conflicts {

    /** Somebody to ask about. */
    public record Somebody(String fullName, Optional<String> identityNumber) {}

    private record Hit(
            MatterId matter,
            String code,
            int unit,
            Side side,
            String field,
            MatterState state,
            Optional<Long> provider,
            boolean sameIdentity) {

        Conflict as(Conflict.Kind kind) {
            return new Conflict(kind, matter, code, unit, field, state, provider, sameIdentity);
        }
    }

    private static final String ASK = """
            select matter_id, code, unit_id, side, field, state, provider_id, same_identity
            from matter.conflicts(:names, :identities)
            """;
    private static final String PARTIES = """
            select side, full_name, identity_number from matter.party where matter_id = :matter order by ordinal
            """;

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a case: the cases that its parties stand in too, itself left out. The caller has asked whether the actor may. */
    @Transactional(readOnly = true)
    public List<Conflict> of(MatterId id) {
        var beneficiaries = new ArrayList<Somebody>();
        var opponents = new ArrayList<Somebody>();
        jdbc.sql(PARTIES).param("matter", id.value()).query((ResultSet row) -> {
            var party = new Somebody(row.getString("full_name"), Optional.ofNullable(row.getString("identity_number")));
            (Side.valueOf(row.getString("side")) == Side.BENEFICIARY ? beneficiaries : opponents).add(party);
        });
        return among(beneficiaries, opponents).stream()
                .filter(it -> !it.matter().equals(id))
                .toList();
    }

    /** For a request before it is accepted, or any people. Agreeing identity numbers first. */
    @Transactional(readOnly = true)
    public List<Conflict> among(Collection<Somebody> beneficiaries, Collection<Somebody> opponents) {
        var found = new ArrayList<Conflict>();
        for (var hit : hits(opponents)) {
            if (hit.side() == Side.BENEFICIARY) {
                found.add(hit.as(Conflict.Kind.AIDS_OPPONENT));
            }
        }
        for (var hit : hits(beneficiaries)) {
            switch (hit.side()) {
                case OPPOSING -> found.add(hit.as(Conflict.Kind.OPPOSES_BENEFICIARY));
                case BENEFICIARY -> found.add(hit.as(Conflict.Kind.SAME_BENEFICIARY));
                case OTHER -> {}
            }
        }
        found.sort((one, other) -> Boolean.compare(other.sameIdentity(), one.sameIdentity()));
        return List.copyOf(found);
    }

    private List<Hit> hits(Collection<Somebody> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ASK)
                .param(
                        "names",
                        people.stream().map(it -> FoldedText.of(it.fullName())).toArray(String[]::new))
                .param(
                        "identities",
                        people.stream()
                                .map(it -> it.identityNumber().orElse(""))
                                .toArray(String[]::new))
                .query(Conflicts::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int index) throws SQLException {
        return new Hit(
                new MatterId(row.getLong("matter_id")),
                row.getString("code"),
                row.getInt("unit_id"),
                Side.valueOf(row.getString("side")),
                row.getString("field"),
                MatterState.valueOf(row.getString("state")),
                Sql.optionalLong(row, "provider_id"),
                row.getBoolean("same_identity"));
    }
}
