package vn.congly.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Makes the program's roles and database in a new server of its own; what exists is left as it is. */
final class Founding {

    private Founding() {}

    static void found(EmbeddedServer server, String superPassword, Address address) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", superPassword)) {
            if (exists(connection, "select 1 from pg_database where datname = 'congly'")) {
                return;
            }
            role(connection, address.owner(), "");
            role(connection, address.app(), "");
            role(connection, address.loader().orElseThrow(), "bypassrls");
            run(connection, "alter role congly_app set statement_timeout = '30s'");
            run(connection, "grant set on parameter \"congly.scope\" to congly_owner");
            run(connection, "grant set on parameter session_replication_role to congly_loader");
            run(connection, "create database congly owner congly_owner template template0");
        }
        try (var connection = DriverManager.getConnection(server.url("congly"), "postgres", superPassword)) {
            run(connection, "revoke all on database congly from public");
            run(connection, "revoke all on schema public from public");
            run(connection, "grant usage on schema public to congly_owner, congly_app, congly_loader");
            run(connection, "grant connect on database congly to congly_app, congly_loader");
            run(
                    connection,
                    "alter default privileges for role congly_owner grant select, insert on tables to congly_loader");
            run(
                    connection,
                    "alter default privileges for role congly_owner grant usage, update on sequences to congly_loader");
            for (var extension : List.of("pg_trgm", "btree_gin", "btree_gist")) {
                run(connection, "create extension if not exists " + extension);
            }
            // Under row-level security an index serves only operators that cannot leak; LIKE tells nothing of a row but
            // whether
            // it matches, and the search by name needs its index.
            run(connection, "alter function pg_catalog.textlike(text, text) leakproof");
        }
    }

    private static void role(Connection connection, Address.Login login, String rights) throws SQLException {
        run(connection, "create role " + login.user() + " login " + rights + " password '" + login.password() + "'");
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
