package vn.congly.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class GivenDatabaseTest {

    private static final String SECRET = "mot-mat-khau-cua-nguoi-van-hanh";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private DatabaseSettings settings(String url, String ownerPassword) {
        return new DatabaseSettings(
                url,
                "congly_owner",
                ownerPassword,
                "congly_app",
                SECRET,
                "congly_loader",
                null,
                folder,
                0,
                Map.of(),
                4);
    }

    /** As an operator makes it by hand, from docs/decisions/database.md. */
    private static void prepare(EmbeddedServer server) throws Exception {
        var login = new Address.Login("congly_owner", SECRET);
        var app = new Address.Login("congly_app", SECRET);
        var loader = new Address.Login("congly_loader", SECRET);
        Founding.found(server, SECRET, new Address(server.url("congly"), login, app, Optional.of(loader)));
    }

    @Test
    void an_address_in_the_settings_replaces_the_programs_own_database() throws Exception {
        try (var server = EmbeddedServer.start(folder, 0, SECRET, Map.of("fsync", "off"))) {
            prepare(server);
            var given = DatabaseConfiguration.Database.given(settings(server.url("congly"), SECRET));
            assertThat(given.server()).isEmpty();
            Migrations.run(given.address());
            try (var connection = DriverManager.getConnection(given.address().url(), "congly_app", SECRET);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from geography.commune")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(3_321 + 10_035);
            }
        }
    }

    @Test
    void an_address_without_its_passwords_is_refused_with_the_name_of_the_setting() {
        var lacking = new DatabaseSettings(
                "jdbc:postgresql://localhost/x",
                "congly_owner",
                null,
                "congly_app",
                null,
                "congly_loader",
                null,
                folder,
                0,
                Map.of(),
                4);
        assertThatThrownBy(() -> DatabaseConfiguration.Database.given(lacking))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("congly.database.owner-password");
    }
}
