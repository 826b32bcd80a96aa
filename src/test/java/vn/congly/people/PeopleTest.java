package vn.congly.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Unknown;
import vn.congly.geography.CommuneKey;
import vn.congly.testing.HouseTest;

@HouseTest
class PeopleTest {

    private static final int LAO_CAI = vn.congly.testing.People.LAO_CAI;
    private static final int HA_NOI = vn.congly.testing.People.HA_NOI;

    @Autowired
    private People people;

    @Autowired
    private vn.congly.testing.People actors;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private static PersonDraft woman(String name, Optional<String> identity) {
        return new PersonDraft(
                name,
                Sex.FEMALE,
                Optional.of(LocalDate.of(1988, 9, 5)),
                Optional.empty(),
                "02",
                identity,
                Optional.of("0912345678"),
                Optional.of(CommuneKey.of(2025, "00004")),
                "Bản Mòng");
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return access.as(actor, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private PersonId entered(String name, Optional<String> identity) {
        return as(actors.receiver(LAO_CAI), () -> people.enter(woman(name, identity), LAO_CAI));
    }

    @Test
    void a_person_is_read_as_entered_by_the_unit_and_by_nobody_else() {
        var id = entered("Lo\u0300 Thi\u0323 Mai", Optional.empty());
        var read = as(actors.head(LAO_CAI), () -> people.required(id));
        assertThat(read.draft()).isEqualTo(woman("Lò Thị Mai", Optional.empty()));
        assertThatThrownBy(() -> as(actors.receiver(HA_NOI), () -> people.required(id)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(Actor.visitor(""), () -> people.required(id)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_provider_reads_the_person_while_the_case_is_theirs() {
        var id = entered("Vàng Thị Sua", Optional.empty());
        var provider = actors.provider(LAO_CAI, "a");
        as(actors.head(LAO_CAI), () -> opened(id, provider.account()));
        assertThat(as(provider, () -> people.required(id)).fullName()).isEqualTo("Vàng Thị Sua");
        as(actors.head(LAO_CAI), () -> closed(id, provider.account()));
        assertThatThrownBy(() -> as(provider, () -> people.required(id))).isInstanceOf(Unknown.class);
    }

    private boolean opened(PersonId id, long account) {
        people.open(id, account);
        return true;
    }

    private boolean closed(PersonId id, long account) {
        people.close(id, account);
        return true;
    }

    @Test
    void the_same_identity_number_is_found_within_the_own_units() {
        var first = entered("Giàng A Páo", Optional.of("010088000777"));
        var second = entered("Giàng A Pao", Optional.of("010088000777"));
        assertThat(as(actors.receiver(LAO_CAI), () -> people.sameIdentity("010088000777")))
                .extracting(Person::id)
                .contains(first, second);
        assertThat(as(actors.receiver(HA_NOI), () -> people.sameIdentity("010088000777")))
                .isEmpty();
    }

    @Test
    void of_two_who_correct_the_same_person_the_second_is_told() {
        var id = entered("Hoàng Văn Thụ", Optional.empty());
        var corrected = woman("Hoàng Văn Thu", Optional.of("123456789"));
        as(actors.receiver(LAO_CAI), () -> corrected(id, corrected));
        assertThat(as(actors.receiver(LAO_CAI), () -> people.required(id)).draft())
                .isEqualTo(corrected);
        assertThatThrownBy(() -> as(actors.receiver(LAO_CAI), () -> corrected(id, corrected)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private boolean corrected(PersonId id, PersonDraft person) {
        people.correct(id, 1, person);
        return true;
    }

    @Test
    void a_number_that_does_not_agree_is_stored_and_doubted() {
        var id = entered("Đinh Thị Mơ", Optional.of("010099000777"));
        assertThat(as(actors.head(LAO_CAI), () -> people.required(id)).doubts())
                .containsExactly(IdentityNumber.Doubt.SEX, IdentityNumber.Doubt.BIRTH);
    }

    @Test
    void a_person_without_a_name_is_not_entered() {
        assertThatThrownBy(() -> entered("  ", Optional.empty())).isInstanceOf(BadInput.class);
    }

    @Test
    void a_visitor_may_ask_whether_a_person_was_born_on_a_day_but_not_read_the_person() {
        var id = entered("Triệu Thị Pham", Optional.empty());
        assertThat(as(Actor.visitor(""), () -> born(id, LocalDate.of(1988, 9, 5))))
                .isTrue();
        assertThat(as(Actor.visitor(""), () -> born(id, LocalDate.of(1988, 9, 6))))
                .isFalse();
        assertThatThrownBy(() -> as(Actor.visitor(""), () -> people.required(id)))
                .isInstanceOf(Unknown.class);
    }

    private boolean born(PersonId id, LocalDate day) {
        return jdbc.sql("select people.born(:id, :day, :year)")
                .param("id", id.value())
                .param("day", day)
                .param("year", day.getYear())
                .query(Boolean.class)
                .single();
    }
}
