package vn.congly.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies.
 *
 * @param url address of a given PostgreSQL 18; without one the program starts its own
 * @param ownerUser owns the tables and runs the migrations; the program itself works as {@code appUser}
 * @param directory of the program's own PostgreSQL, its secrets and its files
 * @param port of the program's own PostgreSQL; 0 takes a free one
 * @param options further settings of the program's own PostgreSQL
 * @param connections the most that the program opens at once
 */
@ConfigurationProperties("congly.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("congly_owner") String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("congly_app") String appUser,
        @Nullable String appPassword,
        @DefaultValue("congly_loader") String loaderUser,
        @Nullable String loaderPassword,
        @DefaultValue("data") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue Map<String, String> options,
        @DefaultValue("16") int connections) {}
