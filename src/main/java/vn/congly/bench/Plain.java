package vn.congly.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL on the same data, without pages, roles, row-level security or trail: what the house is measured against. */
final class Plain implements AutoCloseable {

    private final Connection connection;

    Plain(Connection connection) {
        this.connection = connection;
    }

    /** How long a statement takes with all its rows read. */
    long time(String sql, Object... values) throws SQLException {
        long started = System.nanoTime();
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            int read = 0;
            while (rows.next()) {
                read++;
            }
            return read < 0 ? 0 : System.nanoTime() - started;
        }
    }

    long number(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    List<Integer> numbers(String sql) throws SQLException {
        var numbers = new ArrayList<Integer>();
        try (var statement = prepare(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return List.copyOf(numbers);
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
