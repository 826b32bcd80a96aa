package vn.congly.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of several tables in PostgreSQL's own text form, sent table after table when enough have gathered. */
final class CopyBuffer {

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    /** One row; the key names the table and its columns: {@code people.person (id, full_name)}. */
    void row(String table, @Nullable Object... values) {
        var text = tables.computeIfAbsent(table, it -> new StringBuilder());
        for (int at = 0; at < values.length; at++) {
            if (at > 0) {
                text.append('\t');
            }
            append(text, values[at]);
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case Optional<?> perhaps -> append(text, perhaps.orElse(null));
            case Collection<?> list -> {
                text.append('{');
                text.append(String.join(",", list.stream().map(Object::toString).toList()));
                text.append('}');
            }
            case Instant moment -> text.append(moment);
            case String words -> escape(text, words);
            default -> text.append(value);
        }
    }

    private static void escape(StringBuilder text, String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    void send(Connection connection) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables.entrySet()) {
            var bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            copy.copyIn("copy " + table.getKey() + " from stdin", new java.io.ByteArrayInputStream(bytes));
            table.getValue().setLength(0);
        }
    }
}
