package vn.congly.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.people.PersonDraft;
import vn.congly.people.PersonId;
import vn.congly.people.Sex;
import vn.congly.providers.Card;
import vn.congly.providers.EnterProvider;
import vn.congly.providers.ProviderDraft;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Cases just accepted, and providers to choose from, in the centre of Cao Bằng. */
public class Cases {

    public static final int CAO_BANG = 304;
    public static final int BRANCH = 1041;

    private final JdbcClient sql;
    private final Access access;
    private final Trail trail;
    private final vn.congly.people.People persons;
    private final EnterProvider enter;
    private final vn.congly.testing.People people;
    private final TransactionTemplate transaction;

    public Cases(ApplicationContext house) {
        sql = house.getBean(JdbcClient.class);
        access = house.getBean(Access.class);
        trail = house.getBean(Trail.class);
        persons = house.getBean(vn.congly.people.People.class);
        enter = house.getBean(EnterProvider.class);
        people = house.getBean(vn.congly.testing.People.class);
        transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
    }

    /** Somebody of a name that nobody else has. */
    public record Somebody(PersonId id, String name, String identity) {}

    public Actor head() {
        return people.head(CAO_BANG);
    }

    public ProviderId officer(Optional<Actor> account) {
        return provider(ProviderKind.OFFICER, CAO_BANG, account);
    }

    public ProviderId provider(ProviderKind kind, int unit, Optional<Actor> account) {
        var draft = new ProviderDraft(
                account.map(Actor::account),
                "Người thực hiện " + letters(),
                kind,
                Optional.empty(),
                unit,
                new Card("T-" + letters(), LocalDate.of(2024, 1, 1), Optional.empty()),
                Set.of(),
                Set.of("01"),
                CommuneKey.of(2025, "01273"),
                LocalDate.of(2024, 1, 1));
        return access.as(Access.system(), () -> enter.enter(draft));
    }

    public Actor account(String which) {
        return people.provider(CAO_BANG, which + letters());
    }

    public Somebody person(int unit) {
        var name = "Hoàng Thị " + letters();
        var identity = "004" + "%09d".formatted((UUID.randomUUID().getMostSignificantBits() >>> 1) % 1_000_000_000L);
        var draft = new PersonDraft(
                name,
                Sex.FEMALE,
                Optional.of(LocalDate.of(1980, 3, 5)),
                Optional.empty(),
                "02",
                Optional.of(identity),
                Optional.empty(),
                Optional.of(CommuneKey.of(2025, "01273")),
                "");
        var id = access.as(Access.system(), () -> transaction.execute(status -> persons.enter(draft, unit)));
        return new Somebody(id, name, identity);
    }

    public MatterId accepted(FormOfAid form, String field) {
        return accepted(CAO_BANG, form, field, person(CAO_BANG), Optional.empty());
    }

    public MatterId accepted(int unit, FormOfAid form, String field, Somebody who, Optional<Somebody> against) {
        return access.as(
                Access.system(),
                () -> transaction.execute(status -> {
                    long id = sql.sql("select nextval(pg_get_serial_sequence('matter.matter', 'id'))")
                            .query(Long.class)
                            .single();
                    insert(id, unit, form, field, who);
                    party(id, 1, unit, "BENEFICIARY", who);
                    against.ifPresent(it -> party(id, 2, unit, "OPPOSING", it));
                    clock(id, unit, form);
                    trail.record(Entry.of("test.accept").on("matter", id));
                    return new MatterId(id);
                }));
    }

    private void insert(long id, int unit, FormOfAid form, String field, Somebody who) {
        sql.sql("""
                        insert into matter.matter (id, code, request_id, unit_id, form, year, number, accepted_at, state,
                            beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody, categories,
                            primary_category, sex, ethnicity, tracking_code)
                        values (:id, :code, :request, :unit, :form, 1999, :number, now(), 'ACCEPTED', :person, :name, :field,
                            'Việc thử', 'NONE', 'NONE', 'NONE', '{7.2}', '7.2', 'FEMALE', '02', :tracking)
                        """)
                .param("id", id)
                .param("code", "TT.THU." + id)
                .param("request", 1_000_000_000L + id)
                .param("unit", unit)
                .param("form", form.name())
                .param("number", id)
                .param("person", who.id().value())
                .param("name", who.name())
                .param("field", field)
                .param("tracking", "T" + id)
                .update();
    }

    private void party(long matter, int ordinal, int unit, String side, Somebody who) {
        sql.sql("""
                        insert into matter.party (matter_id, ordinal, unit_id, side, full_name, folded_name, identity_number)
                        values (:matter, :ordinal, :unit, :side, :name, :folded, :identity)
                        """)
                .param("matter", matter)
                .param("ordinal", ordinal)
                .param("unit", unit)
                .param("side", side)
                .param("name", who.name())
                .param("folded", vn.congly.geography.FoldedText.of(who.name()))
                .param("identity", who.identity())
                .update();
    }

    private void clock(long matter, int unit, FormOfAid form) {
        var now = Instant.now();
        var rule = form == FormOfAid.LITIGATION ? "assign-litigation" : "assign-out-of-court";
        sql.sql("""
                        insert into matter.clock (matter_id, unit_id, rule, citation, started_at, due_at)
                        values (:matter, :unit, :rule, 'Đ.31 k.2 Luật TGPL', :start, :due)
                        """)
                .param("matter", matter)
                .param("unit", unit)
                .param("rule", rule)
                .param("start", now.atOffset(ZoneOffset.UTC))
                .param("due", now.plus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A name that no other test has, of letters only. */
    private static String letters() {
        var name = new StringBuilder("X");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(16)
                .forEach(it -> name.append((char) (it <= '9' ? it - '0' + 'k' : it)));
        return name.toString();
    }
}
