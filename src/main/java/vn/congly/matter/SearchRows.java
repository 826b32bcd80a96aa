package vn.congly.matter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.access.Role;

/** Finds the numbers of cases. */
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
    private static final String BY_NAME_IN_NATION = """
            select distinct matter_id as id from matter.party where folded_name like :name
            order by matter_id desc limit :limit
            """;
    /** Reads the names of the units through: with {@code like} the planner might read the trigrams of the whole nation. */
    private static final String BY_NAME_IN_UNITS = """
            with found as materialized (
                select distinct matter_id as id from matter.party
                where unit_id = any (:units) and strpos(folded_name, :name) > 0)
            select id from found order by id desc limit :limit
            """;
    private static final String BY_NAME_OF_ACCOUNT = """
            select m.id from matter.matter m
            where m.provider_account = :account
              and exists (select from matter.party p where p.matter_id = m.id and strpos(p.folded_name, :name) > 0)
            order by m.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> ofUnits(SearchTerms terms, Set<Integer> units, Role role, int limit) {
        var found = exact(terms, limit);
        terms.name().ifPresent(it -> {
            var question = role == Role.MINISTRY || role == Role.AUDITOR || role == Role.SYSTEM
                    ? jdbc.sql(BY_NAME_IN_NATION).param("name", part(it))
                    : jdbc.sql(BY_NAME_IN_UNITS).param("units", Sql.numbers(units)).param("name", it);
            found.addAll(ids(question, limit));
        });
        return found;
    }

    Set<Long> ofAccount(SearchTerms terms, long account, int limit) {
        var found = exact(terms, limit);
        terms.name().ifPresent(it -> found.addAll(
                ids(jdbc.sql(BY_NAME_OF_ACCOUNT).param("account", account).param("name", it), limit)));
        return found;
    }

    /** By what is written out whole, or, of a code, by its beginning. Row-level security leaves what the actor may see. */
    private Set<Long> exact(SearchTerms terms, int limit) {
        var found = new TreeSet<Long>();
        terms.code().ifPresent(it -> found.addAll(
                ids(jdbc.sql(BY_CODE).param("code", it).param("beyond", it + '\uffff'), limit)));
        terms.tracking().ifPresent(it -> found.addAll(ids(jdbc.sql(BY_TRACKING).param("tracking", it), limit)));
        terms.identity().ifPresent(it -> found.addAll(ids(jdbc.sql(BY_IDENTITY).param("identity", it), limit)));
        return found;
    }

    private static List<Long> ids(JdbcClient.StatementSpec question, int limit) {
        return question.param("limit", limit).query(Long.class).list();
    }

    /** Folded text holds letters, digits and spaces only, so nothing in it is a sign of {@code like}. */
    private static String part(String folded) {
        return "%" + folded + "%";
    }
}
