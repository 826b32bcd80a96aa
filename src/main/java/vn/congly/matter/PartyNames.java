package vn.congly.matter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;

/** Finds cases by any part of a party's folded name, among those that the actor may see; whoever asks records that. */
@Component
public class PartyNames {

    /** Reads the names of the units through: with {@code like} the planner might read the trigrams of the whole nation. */
    private static final String IN_UNITS = """
            with found as materialized (
                select distinct matter_id as id from matter.party
                where unit_id = any (:units) and strpos(folded_name, :name) > 0)
            select id from found order by id desc limit :limit
            """;

    /** A name that many bear has enough cases among the newest; only a rarer one is worth asking the trigrams for. */
    private static final String NEWEST_IN_NATION = """
            select distinct matter_id as id from matter.party
            where matter_id > (select max(matter_id) from matter.party) - 20000 and strpos(folded_name, :name) > 0
            order by matter_id desc limit :limit
            """;

    private static final String IN_NATION = """
            select distinct matter_id as id from matter.party where folded_name like :name
            order by matter_id desc limit :limit
            """;
    private static final String OF_ACCOUNT = """
            select m.id from matter.matter m
            where m.provider_account = :account
              and exists (select from matter.party p where p.matter_id = m.id and strpos(p.folded_name, :name) > 0)
            order by m.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Access access;

    PartyNames(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Numbers of cases, newest first.
     *
     * @param folded as {@link vn.congly.geography.FoldedText} makes it, so that nothing in it is a sign of {@code like}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> cases(String folded, int limit) {
        var actor = access.actor();
        return switch (actor.role()) {
            case MINISTRY, AUDITOR, SYSTEM -> inNation(folded, limit);
            case PROVIDER ->
                ids(jdbc.sql(OF_ACCOUNT).param("account", actor.account()).param("name", folded), limit);
            case RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, ADMINISTRATOR, BODY, VISITOR ->
                ids(
                        jdbc.sql(IN_UNITS)
                                .param("units", Sql.numbers(access.units()))
                                .param("name", folded),
                        limit);
        };
    }

    private List<Long> inNation(String folded, int limit) {
        var newest = ids(jdbc.sql(NEWEST_IN_NATION).param("name", folded), limit);
        return newest.size() == limit ? newest : ids(jdbc.sql(IN_NATION).param("name", "%" + folded + "%"), limit);
    }

    private static List<Long> ids(JdbcClient.StatementSpec question, int limit) {
        return question.param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
