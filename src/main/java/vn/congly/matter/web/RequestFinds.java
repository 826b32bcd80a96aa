package vn.congly.matter.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds requests that are no case yet. */
@Component
class RequestFinds {

    private final JdbcClient jdbc;

    RequestFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found.RequestRow> named(Scope scope, String folded, int most) {
        return found(scope, "p.folded_name like :text", "%" + folded + "%", most);
    }

    List<Found.RequestRow> identified(Scope scope, String identityNumber, int most) {
        return found(scope, "p.identity_number = :text", identityNumber, most);
    }

    List<Found.RequestRow> tracked(Scope scope, String code, int most) {
        return found(scope, "r.tracking_code = :text", code, most);
    }

    private List<Found.RequestRow> found(Scope scope, String how, String text, int most) {
        return jdbc.sql("""
                        select r.id, p.full_name, coalesce(extract(year from p.birth_date), p.birth_year)::bigint born,
                               r.field, r.state, r.received_at
                          from intake.request r join people.person p on p.id = r.beneficiary_id
                         where r.unit_id = any(:units)
                           and r.state in ('RECEIVED', 'AWAITING_PAPERS', 'REFUSED', 'WITHDRAWN') and %s
                         order by r.received_at desc limit :most
                        """.formatted(how))
                .param("units", scope.units().toArray(Integer[]::new))
                .param("text", text)
                .param("most", most)
                .query((row, line) -> new Found.RequestRow(
                        row.getLong("id"),
                        row.getString("full_name"),
                        Columns.maybeLong(row, "born").map(Long::intValue),
                        row.getString("field"),
                        row.getString("state"),
                        Columns.instant(row, "received_at")))
                .list();
    }
}
