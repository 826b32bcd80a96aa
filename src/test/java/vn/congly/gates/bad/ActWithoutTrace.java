package vn.congly.gates.bad;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

public class ActWithoutTrace {

    private final JdbcClient jdbc;

    ActWithoutTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void act() {
        jdbc.sql("update matter.matter set state = 'ENDED'").update();
    }
}
