package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Unknown;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestId;
import vn.congly.intake.Stage;
import vn.congly.people.PersonId;
import vn.congly.people.Sex;

/** The rows of {@code matter.matter}. Each change states the version it was decided on. */
@Repository
class MatterRows {

    private static final String READ = """
            select id, version, state, code, request_id, unit_id, form, year, number, accepted_at, at_once_ground,
                   beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody, categories,
                   primary_category, sex, ethnicity, place_era, place_code, tracking_code, provider_id,
                   provider_account, provider_kind, provider_name, ended_at, ending, ending_ground, handed_over_at
            from matter.matter
            where id = :id
            """;
    private static final String MOVE = """
            update matter.matter set state = :state, version = version + 1
            where id = :id and version = :version
            """;
    private static final String PROVIDE = """
            update matter.matter
            set state = :state, version = version + 1, provider_id = :provider, provider_account = :account,
                provider_kind = :kind, provider_name = :name
            where id = :id and version = :version
            """;
    private static final String END = """
            update matter.matter
            set state = :state, version = version + 1, ended_at = :at, ending = :ending, ending_ground = :ground
            where id = :id and version = :version
            """;
    private static final String HAND_OVER = """
            update matter.matter set state = :state, version = version + 1, handed_over_at = :at
            where id = :id and version = :version
            """;
    private static final String OTHER_CASE = """
            select exists (select from matter.matter
                           where beneficiary_id = :person and provider_account = :account and id <> :id)
            """;

    private final JdbcClient jdbc;

    MatterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case, or {@link Unknown}, also when row-level security hides it. */
    Matter required(MatterId id) {
        return jdbc.sql(READ)
                .param("id", id.value())
                .query(MatterRows::matter)
                .optional()
                .orElseThrow(() -> new Unknown("matter", id));
    }

    void move(Step step) {
        changed(step, change(MOVE, step).update());
    }

    void provide(Step step, GivenBy by) {
        var rows = change(PROVIDE, step)
                .param("provider", by.provider())
                .param("account", by.account().orElse(null))
                .param("kind", by.kind())
                .param("name", by.name())
                .update();
        changed(step, rows);
    }

    void end(Step step, Ending ending, String ground) {
        var rows = change(END, step)
                .param("at", Sql.at(step.at()))
                .param("ending", ending.name())
                .param("ground", ground)
                .update();
        changed(step, rows);
    }

    void handOver(Step step) {
        changed(step, change(HAND_OVER, step).param("at", Sql.at(step.at())).update());
    }

    /** Whether the account gives aid to the same person in another case. */
    boolean helpsElsewhere(Matter matter, long account) {
        return jdbc.sql(OTHER_CASE)
                .param("person", matter.beneficiary().value())
                .param("account", account)
                .param("id", matter.id().value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec change(String sql, Step step) {
        return jdbc.sql(sql)
                .param("id", step.matter().id().value())
                .param("version", step.matter().version())
                .param("state", step.edge().to().name());
    }

    private static void changed(Step step, int rows) {
        if (rows != 1) {
            throw new ChangedMeanwhile("matter", step.matter().id());
        }
    }

    private static Matter matter(ResultSet row, int index) throws SQLException {
        return new Matter(
                new MatterId(row.getLong("id")),
                row.getInt("version"),
                MatterState.valueOf(row.getString("state")),
                row.getString("code"),
                new RequestId(row.getLong("request_id")),
                row.getInt("unit_id"),
                FormOfAid.valueOf(row.getString("form")),
                row.getInt("year"),
                row.getInt("number"),
                Sql.instant(row, "accepted_at"),
                row.getString("at_once_ground"),
                new PersonId(row.getLong("beneficiary_id")),
                row.getString("beneficiary_name"),
                row.getString("field"),
                row.getString("summary"),
                Stage.valueOf(row.getString("stage")),
                ProceedingsRole.valueOf(row.getString("procedural_role")),
                Custody.valueOf(row.getString("custody")),
                Sql.texts(row, "categories"),
                row.getString("primary_category"),
                Sex.valueOf(row.getString("sex")),
                row.getString("ethnicity"),
                Sql.commune(row),
                row.getString("tracking_code"),
                provider(row),
                ended(row),
                Sql.optionalInstant(row, "handed_over_at"));
    }

    private static Optional<GivenBy> provider(ResultSet row) throws SQLException {
        var account = Sql.optionalLong(row, "provider_account");
        var kind = row.getString("provider_kind");
        var name = row.getString("provider_name");
        return Sql.optionalLong(row, "provider_id").map(it -> new GivenBy(it, account, kind, name));
    }

    private static Optional<Matter.Ended> ended(ResultSet row) throws SQLException {
        var at = Sql.optionalInstant(row, "ended_at");
        var ending = Optional.ofNullable(row.getString("ending")).map(Ending::valueOf);
        var ground = row.getString("ending_ground");
        return at.flatMap((Instant moment) -> ending.map(it -> new Matter.Ended(moment, it, ground)));
    }
}
