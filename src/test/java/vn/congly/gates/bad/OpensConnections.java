package vn.congly.gates.bad;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class OpensConnections {

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql:x");
    }
}
