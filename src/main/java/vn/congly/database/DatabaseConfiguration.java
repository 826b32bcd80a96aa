package vn.congly.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The one connection pool of the program, over a database that is up to date when it is handed out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Secrets secrets(DatabaseSettings settings) {
        return new Secrets(settings.directory().resolve("secrets"));
    }

    @Bean
    Database database(DatabaseSettings settings, Secrets secrets) throws IOException, SQLException {
        var database = settings.url() == null ? Database.embedded(settings, secrets) : Database.given(settings);
        try {
            Migrations.run(database.address());
            return database;
        } catch (FlywayException broken) {
            database.close();
            throw broken;
        }
    }

    @Bean
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        var pool = pool(database.address().url(), database.address().app());
        pool.setPoolName("congly");
        pool.setMaximumPoolSize(settings.connections());
        return pool;
    }

    /** For loading many rows at once, past row-level security: the sample nation, a restored or migrated stock of cases. */
    @Bean
    @Lazy
    LoaderConnections loaderConnections(Database database) {
        return new LoaderConnections(database.address());
    }

    private static HikariDataSource pool(String url, Address.Login login) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.addDataSourceProperty("ApplicationName", "congly");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setAutoCommit(true);
        return pool;
    }

    /** A server of our own, or none; closed after the pool, since the pool depends on it. */
    record Database(Address address, Optional<EmbeddedServer> server) implements AutoCloseable {

        static Database embedded(DatabaseSettings settings, Secrets secrets) throws IOException, SQLException {
            var superPassword = secrets.named("postgres");
            var server = EmbeddedServer.start(settings.directory(), settings.port(), superPassword, settings.options());
            var address = new Address(
                    server.url("congly"),
                    new Address.Login("congly_owner", secrets.named("owner")),
                    new Address.Login("congly_app", secrets.named("app")),
                    Optional.of(new Address.Login("congly_loader", secrets.named("loader"))));
            Founding.found(server, superPassword, address);
            return new Database(address, Optional.of(server));
        }

        static Database given(DatabaseSettings settings) {
            var loader = Optional.ofNullable(settings.loaderPassword())
                    .map(password -> new Address.Login(settings.loaderUser(), password));
            return new Database(
                    new Address(
                            Objects.requireNonNull(settings.url()),
                            login(settings.ownerUser(), settings.ownerPassword(), "congly.database.owner-password"),
                            login(settings.appUser(), settings.appPassword(), "congly.database.app-password"),
                            loader),
                    Optional.empty());
        }

        private static Address.Login login(
                String user, @org.jspecify.annotations.Nullable String password, String key) {
            if (password == null) {
                throw new IllegalStateException("congly.database.url is set, so " + key + " must be set too");
            }
            return new Address.Login(user, password);
        }

        @Override
        public void close() {
            server.ifPresent(EmbeddedServer::close);
        }
    }
}
