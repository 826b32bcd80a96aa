package vn.congly.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.FoldedText;

/** people.person and who may read it. */
@Component
class PersonRows {

    private static final String SELECT = """
            select id, full_name, sex, birth_date, birth_year, ethnicity, identity_number, phone,
                   address_era || '-' || address_code as commune, address_line, unit_id, version
            from people.person
            """;

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Taken first, because a row that its writer may not see cannot give its number back. */
    PersonId next() {
        return new PersonId(jdbc.sql("select nextval(pg_get_serial_sequence('people.person', 'id'))")
                .query(Long.class)
                .single());
    }

    void insert(PersonId id, PersonDraft person, int unit) {
        values(jdbc.sql("""
                        insert into people.person (id, full_name, folded_name, sex, birth_date, birth_year, ethnicity,
                               identity_number, phone, address_era, address_code, address_line, unit_id)
                        values (:id, :name, :folded, :sex, :date, :year, :ethnicity, :identity, :phone, :era, :code, :line, :unit)
                        """), person)
                .param("id", id.value())
                .param("unit", unit)
                .update();
    }

    boolean update(PersonId id, int version, PersonDraft person) {
        return values(jdbc.sql("""
                        update people.person set full_name = :name, folded_name = :folded, sex = :sex, birth_date = :date,
                               birth_year = :year, ethnicity = :ethnicity, identity_number = :identity, phone = :phone,
                               address_era = :era, address_code = :code, address_line = :line, version = version + 1
                        where id = :id and version = :version
                        """), person)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(PersonRows::person)
                .optional();
    }

    List<Person> sameIdentity(String number) {
        return jdbc.sql(SELECT + "where identity_number = :number order by id limit 50")
                .param("number", number)
                .query(PersonRows::person)
                .list();
    }

    void open(PersonId id, long account) {
        jdbc.sql("insert into people.reader (person_id, account_id) values (:id, :account) on conflict do nothing")
                .param("id", id.value())
                .param("account", account)
                .update();
    }

    void close(PersonId id, long account) {
        jdbc.sql("delete from people.reader where person_id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account)
                .update();
    }

    void openTo(PersonId id, int unit) {
        jdbc.sql("insert into people.reading_unit (person_id, unit_id) values (:id, :unit) on conflict do nothing")
                .param("id", id.value())
                .param("unit", unit)
                .update();
    }

    private static StatementSpec values(StatementSpec sql, PersonDraft person) {
        return sql.param("name", person.fullName())
                .param("folded", FoldedText.of(person.fullName()))
                .param("sex", person.sex().name())
                .param("date", person.birthDate().orElse(null))
                .param("year", person.birthYear().orElse(null))
                .param("ethnicity", person.ethnicity())
                .param("identity", person.identityNumber().orElse(null))
                .param("phone", person.phone().orElse(null))
                .param("era", person.commune().map(it -> it.era().number()).orElse(null))
                .param("code", person.commune().map(CommuneKey::code).orElse(null))
                .param("line", person.addressLine());
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("full_name"),
                Sex.valueOf(row.getString("sex")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("birth_year", Integer.class)),
                row.getString("ethnicity"),
                Optional.ofNullable(row.getString("identity_number")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("commune")).map(CommuneKey::parse),
                row.getString("address_line"),
                row.getInt("unit_id"),
                row.getInt("version"));
    }
}
