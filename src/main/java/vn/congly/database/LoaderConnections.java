package vn.congly.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections as the loader, who may enter rows past row-level security and is used by no request. */
public final class LoaderConnections {

    private final Address address;

    LoaderConnections(Address address) {
        this.address = address;
    }

    /** A new connection, to be closed by the caller; without a loader among the settings an {@link IllegalStateException}. */
    public Connection open() throws SQLException {
        var login = address.loader()
                .orElseThrow(() -> new IllegalStateException("Loading needs congly.database.loader-password"));
        return DriverManager.getConnection(address.url(), login.user(), login.password());
    }
}
