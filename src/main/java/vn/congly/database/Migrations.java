package vn.congly.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings each room's schema up to date, in the order in which rooms refer to one another, each with its own history. */
final class Migrations {

    private static final List<String> ROOMS = List.of(
            "geography",
            "access",
            "trail",
            "acts",
            "organization",
            "people",
            "intake",
            "matter",
            "providers",
            "assignment",
            "dossier",
            "statistics",
            "notices");

    private Migrations() {}

    static void run(Address address) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        owner.setUser(address.owner().user());
        owner.setPassword(address.owner().password());
        ROOMS.forEach(room -> migrate(room, owner));
    }

    private static void migrate(String room, DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema(room)
                .schemas(room)
                .createSchemas(true)
                .locations("classpath:db/migration/" + room)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
