package vn.congly.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.people.People;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Cases in work at the centre of Lào Cai, with nothing in their files yet. */
@TestComponent
public class SampleMatters {

    private final JdbcClient sql;
    private final Access access;
    private final Trail trail;
    private final People persons;
    private final TransactionTemplate transaction;

    SampleMatters(JdbcClient sql, Access access, Trail trail, People persons, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.access = access;
        this.trail = trail;
        this.persons = persons;
        this.transaction = new TransactionTemplate(transactions);
    }

    public MatterId inWork(FormOfAid form, Actor provider) {
        return access.as(
                Access.system(),
                () -> transaction.execute(status -> {
                    var person = persons.enter(somebody(), vn.congly.testing.People.LAO_CAI);
                    trail.record(Entry.of("test.matter"));
                    return insert(form, person.value(), provider);
                }));
    }

    private MatterId insert(FormOfAid form, long person, Actor provider) {
        return new MatterId(sql.sql("""
                        insert into matter.matter (code, request_id, unit_id, form, year, number, accepted_at, state,
                            beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody, categories,
                            primary_category, sex, ethnicity, tracking_code, provider_id, provider_account, provider_kind,
                            provider_name)
                        select 'TT.HS.' || n, 7000000000 + n, 415, :form, 1998, n, '2026-03-02T02:15:00Z', 'IN_PROGRESS',
                            :person, 'Giàng Thị Mỷ', 'criminal', 'Việc thử', 'NONE', 'NONE', 'NONE', '{7.2}', '7.2',
                            'FEMALE', '08', 'H' || n, 1, :account, 'OFFICER', :provider
                          from (select (:person)::integer as n) it
                        returning id
                        """)
                .param("form", form.name())
                .param("person", person)
                .param("account", provider.account())
                .param("provider", provider.name())
                .query(Long.class)
                .single());
    }

    private static PersonDraft somebody() {
        return new PersonDraft(
                "Giàng Thị Mỷ",
                Sex.FEMALE,
                Optional.of(LocalDate.of(1990, 5, 6)),
                Optional.empty(),
                "08",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
