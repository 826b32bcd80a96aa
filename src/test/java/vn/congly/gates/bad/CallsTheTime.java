package vn.congly.gates.bad;

import java.time.Instant;

public class CallsTheTime {

    Instant now() {
        return Instant.now();
    }
}
