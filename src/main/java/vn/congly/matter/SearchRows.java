package vn.congly.matter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the numbers of cases. Row-level security leaves what the actor may see. */
@Repository
class SearchRows {

    private static final String BY_CODE = """
            select id from matter.matter where code >= :code and code < :beyond order by id desc limit :limit
            """;
    private static final String BY_TRACKING = """
            select id from matter.matter where tracking_code = :tracking order by id desc limit :limit
            """;
    private static final String BY_IDENTITY = """
            select distinct matter_id as id from matter.party where identity_number = :identity
            order by matter_id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final PartyNames names;

    SearchRows(JdbcClient jdbc, PartyNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Set<Long> find(SearchTerms terms, int limit) {
        var found = new TreeSet<Long>();
        terms.code()
                .ifPresent(it ->
                        found.addAll(ids(jdbc.sql(BY_CODE).param("code", it).param("beyond", it + '\uffff'), limit)));
        terms.tracking().ifPresent(it -> found.addAll(ids(jdbc.sql(BY_TRACKING).param("tracking", it), limit)));
        terms.identity().ifPresent(it -> found.addAll(ids(jdbc.sql(BY_IDENTITY).param("identity", it), limit)));
        terms.name().ifPresent(it -> found.addAll(names.cases(it, limit)));
        return found;
    }

    private static List<Long> ids(JdbcClient.StatementSpec question, int limit) {
        return question.param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
