package vn.congly.matter.web;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case that a request became, if the actor may see it. */
@Component
class CaseOfRequest {

    private final JdbcClient jdbc;

    CaseOfRequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RequestView.Case> find(long request) {
        return jdbc.sql("select id, code from matter.matter where request_id = :request")
                .param("request", request)
                .query((row, line) -> new RequestView.Case(row.getLong("id"), row.getString("code")))
                .optional();
    }
}
