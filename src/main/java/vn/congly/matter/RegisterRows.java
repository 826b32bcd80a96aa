package vn.congly.matter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.intake.FormOfAid;

/** Enters cases in the register book. */
@Repository
class RegisterRows {

    /** The row stays locked until the transaction ends, so an undone acceptance leaves no gap. */
    private static final String NUMBER = """
            insert into matter.series as s (unit_id, form, year, last) values (:unit, :form, :year, 1)
            on conflict (unit_id, form, year) do update set last = s.last + 1
            returning last
            """;

    private static final String ENTER = """
            insert into matter.matter (
                code, request_id, unit_id, form, year, number, accepted_at, at_once_ground, state,
                beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody,
                categories, primary_category, sex, ethnicity, place_era, place_code, tracking_code)
            values (
                :code, :request, :unit, :form, :year, :number, :at, :ground, :state,
                :beneficiary, :name, :field, :summary, :stage, :role, :custody,
                :categories, :primary, :sex, :ethnicity, :era, :place, :tracking)
            on conflict (request_id) do nothing
            returning id
            """;
    private static final String PARTIES = """
            insert into matter.party (matter_id, ordinal, unit_id, side, full_name, folded_name, identity_number)
            select :matter, p.ordinal, :unit, p.side, p.name, p.folded, nullif(p.identity, '')
            from unnest(:side, :name, :folded, :identity) with ordinality as p (side, name, folded, identity, ordinal)
            """;

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextNumber(int unit, FormOfAid form, int year) {
        return jdbc.sql(NUMBER)
                .param("unit", unit)
                .param("form", form.name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** {@link ChangedMeanwhile} if another officer accepted the request while this one did. */
    MatterId enter(NewMatter it) {
        var id = row(it).query((row, index) -> new MatterId(row.getLong("id")))
                .optional()
                .orElseThrow(
                        () -> new ChangedMeanwhile("request", it.request().id().value()));
        var parties = it.parties();
        jdbc.sql(PARTIES)
                .param("matter", id.value())
                .param("unit", it.request().unit())
                .param(
                        "side",
                        Sql.texts(parties.stream().map(p -> p.side().name()).toList()))
                .param(
                        "name",
                        Sql.texts(
                                parties.stream().map(NewMatter.Party::fullName).toList()))
                .param(
                        "folded",
                        Sql.texts(parties.stream()
                                .map(NewMatter.Party::foldedName)
                                .toList()))
                .param(
                        "identity",
                        Sql.texts(parties.stream()
                                .map(p -> p.identityNumber().orElse(""))
                                .toList()))
                .update();
        return id;
    }

    private JdbcClient.StatementSpec row(NewMatter it) {
        var request = it.request();
        return jdbc.sql(ENTER)
                .param("code", it.code())
                .param("request", request.id().value())
                .param("unit", request.unit())
                .param("form", it.decision().form().name())
                .param("year", it.year())
                .param("number", it.number())
                .param("at", Sql.at(it.acceptedAt()))
                .param("ground", it.decision().atOnceGround().orElse(""))
                .param("state", MatterState.ACCEPTED.name())
                .param("beneficiary", it.beneficiary().id().value())
                .param("name", it.beneficiary().fullName())
                .param("field", request.field())
                .param("summary", request.summary())
                .param("stage", request.stage().name())
                .param("role", request.role().name())
                .param("custody", request.custody().name())
                .param("categories", Sql.texts(it.categories()))
                .param("primary", it.decision().primary())
                .param("sex", it.beneficiary().sex().name())
                .param("ethnicity", it.beneficiary().ethnicity())
                .param("era", it.place().map(at -> at.era().number()).orElse(null))
                .param("place", it.place().map(at -> at.code()).orElse(null))
                .param("tracking", request.trackingCode());
    }
}
