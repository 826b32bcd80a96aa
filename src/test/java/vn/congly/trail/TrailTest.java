package vn.congly.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class TrailTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    Access access;

    @Autowired
    People people;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    private int rename() {
        return jdbc.sql("update organization.unit set phone = phone where id = 301")
                .update();
    }

    @Test
    void a_change_without_an_entry_is_refused_at_commit() {
        assertThatThrownBy(() -> transaction.execute(status -> rename()))
                .rootCause()
                .hasMessageContaining("without a trail entry");
    }

    @Test
    void a_change_with_its_entry_is_kept_and_the_entry_says_who() {
        var head = people.head(People.HA_NOI);
        access.as(
                head,
                () -> transaction.execute(status -> {
                    trail.record(
                            Entry.of("unit.touch").on("unit", "301-touched").in(301));
                    return rename();
                }));
        assertThat(trail.of("unit", "301-touched")).singleElement().satisfies(it -> {
            assertThat(it.account()).isEqualTo(head.account());
            assertThat(it.role()).isEqualTo("HEAD_OF_CENTRE");
            assertThat(it.action()).isEqualTo("unit.touch");
        });
    }

    @Test
    void what_is_undone_leaves_no_entry() {
        transaction.executeWithoutResult(status -> {
            trail.record(Entry.of("unit.touch").on("unit", "undone"));
            status.setRollbackOnly();
        });
        assertThat(trail.of("unit", "undone")).isEmpty();
    }

    @Test
    void what_is_refused_leaves_its_entry_though_the_act_is_undone() {
        transaction.executeWithoutResult(status -> {
            trail.record(Entry.of("unit.touch").on("unit", "kept-apart"));
            trail.recordApart(Entry.of("unit.refuse").on("unit", "kept-apart"));
            status.setRollbackOnly();
        });
        assertThat(trail.of("unit", "kept-apart")).extracting(Seen::action).containsExactly("unit.refuse");
    }

    @Test
    void a_personal_value_stands_in_no_entry_readably() {
        transaction.executeWithoutResult(status -> trail.record(Entry.of("person.enter")
                .on("person", "sealed-one")
                .sealed("person:1", Map.of("name", "Hoàng Thị Ví Dụ"))));
        var body = access.as(
                Access.system(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select convert_from(body, 'UTF8') from trail.audited where object_id = 'sealed-one'")
                        .query(String.class)
                        .single()));
        assertThat(body).contains("\"sealed\":{\"person:1\":\"").doesNotContain("Hoàng");
    }

    @Test
    void the_program_may_neither_read_change_nor_delete_the_table_itself() {
        for (var sql : new String[] {
            "select count(*) from trail.event",
            "delete from trail.event",
            "update trail.event set action = 'x'",
            "truncate trail.event"
        }) {
            assertThatThrownBy(() -> transaction.execute(status -> jdbc.sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void only_an_auditor_reads_the_whole_trail() {
        trail.recordApart(Entry.of("unit.touch").on("unit", "for-audit"));
        assertThat(access.as(people.auditor(), this::audited)).isPositive();
        assertThat(access.as(people.ministry(), this::audited)).isZero();
    }

    private int audited() {
        return transaction.execute(
                status -> jdbc.sql("select count(*) from trail.audited where object_id = 'for-audit'")
                        .query(Integer.class)
                        .single());
    }
}
