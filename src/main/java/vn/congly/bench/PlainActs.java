package vn.congly.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import vn.congly.database.LoaderConnections;

/**
 * The same rows written plainly, three transactions a case: no rules, no row-level security, no trail, no ledger, no guard
 * and no foreign key (they are triggers, and triggers rest).
 */
final class PlainActs implements Acts, AutoCloseable {

    /** Above every id of the sample nation and of the house's own acts. */
    private static final long FIRST = 5_000_000_000L;

    private static final String BOOK = "bench";

    private final BlockingQueue<Connection> connections;
    private final List<Integer> units;
    private final int series;

    PlainActs(LoaderConnections loader, int most, List<Integer> units, int series) throws SQLException {
        this.connections = new ArrayBlockingQueue<>(most);
        this.units = units;
        this.series = series;
        for (int i = 0; i < most; i++) {
            var connection = loader.open();
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    private long id(int number) {
        return FIRST + series * 10_000_000L + number;
    }

    private int unit(int number) {
        return units.get(number % units.size());
    }

    @Override
    public void receive(int number) {
        long id = id(number);
        int unit = unit(number);
        write(List.of(
                row("""
                        insert into people.person (id, full_name, folded_name, sex, birth_date, ethnicity, address_line, unit_id)
                        values (?, ?, ?, 'FEMALE', date '1980-01-01', '01', 'Thôn mẫu', ?)
                        """, id, "Nguyễn Thị Đo " + number, "nguyen thi do " + number, unit),
                row(
                        """
                        insert into intake.request (id, tracking_code, unit_id, first_unit_id, channel, state, received_at,
                            beneficiary_id, claimed, summary, field, wished_form)
                        values (?, ?, ?, ?, 'IN_PERSON', 'RECEIVED', ?, ?, '{7.2}', ?, 'civil', 'ADVICE')
                        """,
                        id,
                        code(id),
                        unit,
                        unit,
                        OffsetDateTime.now(),
                        id,
                        "Hỏi về quyền thừa kế đất của cha mẹ để lại, đo tốc độ số " + number),
                row("""
                        insert into intake.paper (request_id, ordinal, kind, form, at)
                        values (?, 1, 'poor-household-certificate', 'ORIGINAL_SHOWN', ?)
                        """, id, OffsetDateTime.now()),
                event(id, unit, "RECEIVED")));
    }

    @Override
    public void accept(int number) {
        long id = id(number);
        int unit = unit(number);
        write(List.of(
                row("""
                        insert into matter.series as s (unit_id, form, year, last) values (?, 'ADVICE', 2199, 1)
                        on conflict (unit_id, form, year) do update set last = s.last + 1
                        """, unit),
                row(
                        """
                        insert into matter.matter (id, code, request_id, unit_id, form, year, number, accepted_at, state,
                            beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody, categories,
                            primary_category, sex, ethnicity, tracking_code)
                        values (?, ?, ?, ?, 'ADVICE', 2199, ?, ?, 'ACCEPTED', ?, ?, 'civil', ?, 'NONE', 'NONE', 'NONE', '{7.2}',
                            '7.2', 'FEMALE', '01', ?)
                        """,
                        id,
                        "TT.TV." + number + ".2199",
                        id,
                        unit,
                        series * 1_000_000 + number,
                        OffsetDateTime.now(),
                        id,
                        "Nguyễn Thị Đo " + number,
                        "Hỏi về quyền thừa kế đất của cha mẹ để lại, đo tốc độ số " + number,
                        code(id)),
                row("""
                        insert into matter.party (matter_id, ordinal, unit_id, side, full_name, folded_name)
                        values (?, 1, ?, 'BENEFICIARY', ?, ?)
                        """, id, unit, "Nguyễn Thị Đo " + number, "nguyen thi do " + number),
                happened(id, "ACCEPTED"),
                row("""
                        insert into matter.clock (matter_id, unit_id, rule, citation, started_at, due_at)
                        values (?, ?, 'advice', 'Đ.32 k.1 Luật TGPL', ?, ?)
                        """, id, unit, OffsetDateTime.now(), OffsetDateTime.now().plusDays(15)),
                row(
                        "update intake.request set state = 'ACCEPTED', version = version + 1 where id = ? and version = 1",
                        id),
                row("""
                        insert into intake.decision (request_id, outcome, unit_id, proposal, rulebook_version, decided_by,
                            decided_by_name, decided_at)
                        values (?, 'ACCEPT', ?, '{"outcome":"ACCEPT","findings":[{"category":"7.2","met":true}]}', ?, 1, 'Đo', ?)
                        """, id, unit, BOOK, OffsetDateTime.now()),
                event(id, unit, "ACCEPTED")));
    }

    @Override
    public void assign(int number) {
        long id = id(number);
        int unit = unit(number);
        write(List.of(
                row("""
                        insert into assignment.series as s (unit_id, year, last) values (?, 2199, 1)
                        on conflict (unit_id, year) do update set last = s.last + 1
                        """, unit),
                row("""
                        insert into assignment.assignment (id, matter_id, unit_id, provider_id, number, year, proposal,
                            rulebook_version, decided_by, decided_by_name, decided_at)
                        values (?, ?, ?, 1, ?, 2199, '{"ranked":[{"provider":1,"reasons":[]}]}', ?, 1, 'Đo', ?)
                        """, id, id, unit, series * 1_000_000 + number, BOOK, OffsetDateTime.now()),
                row("""
                        update matter.matter set provider_id = 1, provider_name = 'Đo', provider_kind = 'OFFICER',
                            state = 'IN_PROGRESS', version = version + 1
                        where id = ? and version = 1
                        """, id),
                row("update matter.clock set provider_account = 1 where matter_id = ? and stopped_at is null", id),
                happened(id, "ASSIGNED"),
                row("insert into people.reader (person_id, account_id) values (?, 1) on conflict do nothing", id)));
    }

    private static Row event(long id, int unit, String kind) {
        return row("""
                insert into intake.event (request_id, at, kind, account_id, actor_name, unit_id) values (?, ?, ?, 1, 'Đo', ?)
                """, id, OffsetDateTime.now(), kind, unit);
    }

    private static Row happened(long id, String kind) {
        return row(
                "insert into matter.event (matter_id, at, kind, account_id, actor_name) values (?, ?, ?, 1, 'Đo')",
                id,
                OffsetDateTime.now(),
                kind);
    }

    /** A tracking code of its own for every id: eight signs of an alphabet of 32. */
    private static String code(long id) {
        var alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var code = new StringBuilder();
        long rest = id;
        for (int i = 0; i < 8; i++) {
            code.append(alphabet.charAt((int) (rest % 32)));
            rest /= 32;
        }
        return code.insert(4, '-').toString();
    }

    private record Row(String sql, List<Object> values) {}

    private static Row row(String sql, Object... values) {
        return new Row(sql, List.of(values));
    }

    private void write(List<Row> rows) {
        try {
            var connection = connections.take();
            try {
                for (var row : rows) {
                    write(connection, row);
                }
                connection.commit();
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connections.add(connection);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Connection connection, Row row) throws SQLException {
        try (var statement = connection.prepareStatement(row.sql())) {
            for (int i = 0; i < row.values().size(); i++) {
                statement.setObject(i + 1, row.values().get(i));
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
