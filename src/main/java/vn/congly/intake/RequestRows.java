package vn.congly.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.FoldedText;
import vn.congly.people.PersonId;

/** intake.request with its opponents and papers. */
@Component
class RequestRows {

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Taken first, because a visitor may not see the row that they enter. */
    RequestId next() {
        return new RequestId(jdbc.sql("select nextval(pg_get_serial_sequence('intake.request', 'id'))")
                .query(Long.class)
                .single());
    }

    /** False where another request has this tracking code already: one draws again. */
    boolean insert(
            RequestId id,
            TrackingCode code,
            RequestDraft draft,
            Instant at,
            long account,
            PersonId beneficiary,
            Optional<PersonId> requester) {
        return jdbc.sql("""
                                insert into intake.request (id, tracking_code, unit_id, first_unit_id, channel, state, received_at,
                                       received_by, beneficiary_id, requester_id, relation, claimed, summary, field, wished_form,
                                       stage, procedural_role, custody, custody_minute, custody_since, hearing_on, limitation_on,
                                       place_era, place_code, body_name, body_notice, near_poor, allowance)
                                values (:id, :tracking, :unit, :unit, :channel, 'RECEIVED', :at,
                                       :account, :beneficiary, :requester, :relation, :claimed, :summary, :field, :form,
                                       :stage, :role, :custody, :minute, :since, :hearing, :limitation,
                                       :era, :code, :body, :notice, :nearPoor, :allowance)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("tracking", code.text())
                        .param("unit", draft.unit())
                        .param("channel", draft.channel().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("beneficiary", beneficiary.value())
                        .param("requester", requester.map(PersonId::value).orElse(null))
                        .param("relation", draft.relation())
                        .param("claimed", draft.claimed().stream().sorted().toArray(String[]::new))
                        .param("summary", draft.summary())
                        .param("field", draft.field())
                        .param("form", draft.wishedForm().map(Enum::name).orElse(null))
                        .param("stage", draft.stage().name())
                        .param("role", draft.role().name())
                        .param("custody", draft.custody().name())
                        .param("minute", draft.custodyMinute())
                        .param(
                                "since",
                                draft.custodySince()
                                        .map(it -> it.atOffset(ZoneOffset.UTC))
                                        .orElse(null))
                        .param("hearing", draft.hearingOn().orElse(null))
                        .param("limitation", draft.limitationOn().orElse(null))
                        .param("era", draft.place().map(it -> it.era().number()).orElse(null))
                        .param("code", draft.place().map(CommuneKey::code).orElse(null))
                        .param("body", draft.bodyName())
                        .param("notice", draft.bodyNotice())
                        .param("nearPoor", draft.nearPoor())
                        .param("allowance", draft.allowance())
                        .update()
                == 1;
    }

    void oppose(RequestId id, List<Opponent> opponents) {
        for (int row = 0; row < opponents.size(); row++) {
            var opponent = opponents.get(row);
            jdbc.sql("""
                            insert into intake.opponent (request_id, ordinal, full_name, folded_name, identity_number)
                            values (:id, :row, :name, :folded, :identity)
                            """)
                    .param("id", id.value())
                    .param("row", row + 1)
                    .param("name", opponent.fullName())
                    .param("folded", FoldedText.of(opponent.fullName()))
                    .param("identity", opponent.identityNumber().orElse(null))
                    .update();
        }
    }

    /** @param before how many papers the request has already */
    void show(RequestId id, int before, List<PaperShown> papers, Instant at) {
        for (int row = 0; row < papers.size(); row++) {
            var paper = papers.get(row);
            jdbc.sql("""
                            insert into intake.paper (request_id, ordinal, kind, title, form, at)
                            values (:id, :row, :kind, :title, :form, :at)
                            """)
                    .param("id", id.value())
                    .param("row", before + row + 1)
                    .param("kind", paper.kind())
                    .param("title", paper.title())
                    .param("form", paper.form().name())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    Optional<Request> find(RequestId id) {
        return jdbc.sql(RequestMapping.SELECT + "where r.id = :id")
                .param("id", id.value())
                .query((row, index) -> RequestMapping.request(row, opponents(id), papers(id)))
                .optional();
    }

    /** The request with this code, if the transaction was entered with it. */
    Optional<RequestId> tracked(TrackingCode code) {
        return jdbc.sql("select id from intake.request where tracking_code = :code")
                .param("code", code.text())
                .query((row, index) -> new RequestId(row.getLong("id")))
                .optional();
    }

    boolean move(Request request, RequestState state) {
        return jdbc.sql("""
                                update intake.request set state = :state, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", state.name())
                        .param("id", request.id().value())
                        .param("version", request.version())
                        .update()
                == 1;
    }

    boolean accept(Request request, String caseCode) {
        return jdbc.sql("""
                                update intake.request set state = 'ACCEPTED', accepted_as = :code, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("code", caseCode)
                        .param("id", request.id().value())
                        .param("version", request.version())
                        .update()
                == 1;
    }

    boolean send(Request request, int toUnit) {
        return jdbc.sql("""
                                update intake.request set state = 'RECEIVED', unit_id = :to, past_units = past_units || unit_id,
                                       version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("to", toUnit)
                        .param("id", request.id().value())
                        .param("version", request.version())
                        .update()
                == 1;
    }

    List<AcceptedElsewhere> acceptedElsewhere(String identity, RequestId except) {
        return jdbc.sql("""
                        select request_id, unit_id, field, accepted_as, received_at
                        from intake.accepted_elsewhere(:identity, :id)
                        """)
                .param("identity", identity)
                .param("id", except.value())
                .query((row, index) -> new AcceptedElsewhere(
                        row.getLong("request_id"),
                        row.getInt("unit_id"),
                        row.getString("field"),
                        row.getString("accepted_as"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Opponent> opponents(RequestId id) {
        return jdbc.sql(
                        "select full_name, identity_number from intake.opponent where request_id = :id order by ordinal")
                .param("id", id.value())
                .query((row, index) ->
                        new Opponent(row.getString("full_name"), Optional.ofNullable(row.getString("identity_number"))))
                .list();
    }

    private List<PaperShown> papers(RequestId id) {
        return jdbc.sql("select kind, title, form from intake.paper where request_id = :id order by ordinal")
                .param("id", id.value())
                .query((row, index) -> new PaperShown(
                        row.getString("kind"), row.getString("title"), PaperForm.valueOf(row.getString("form"))))
                .list();
    }
}
