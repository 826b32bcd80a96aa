package vn.congly.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TrackLimitTest {

    private Instant now = Instant.parse("2026-10-14T02:20:00Z");
    private final TrackLimit limit = new TrackLimit(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void who_tries_code_after_code_is_stopped_and_may_go_on_later() {
        for (int tries = 0; tries < TrackLimit.TRIES; tries++) {
            assertThat(limit.allows("10.0.0.1")).isTrue();
        }
        assertThat(limit.allows("10.0.0.1")).isFalse();
        now = now.plus(Duration.ofMinutes(16));
        assertThat(limit.allows("10.0.0.1")).isTrue();
    }

    @Test
    void one_address_does_not_stop_another() {
        for (int tries = 0; tries <= TrackLimit.TRIES; tries++) {
            limit.allows("10.0.0.1");
        }
        assertThat(limit.allows("10.0.0.2")).isTrue();
    }
}
