package vn.congly.gates.bad;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@Controller
public class PageThatAsksTheDatabase {

    private final JdbcClient jdbc;

    PageThatAsksTheDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int ask() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
