package vn.congly.sample;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the sample nation is.
 *
 * @param matters cases, over the years since {@code since}
 * @param seed the same gives the same
 */
@ConfigurationProperties("congly.sample")
record SampleSettings(
        @DefaultValue("5000") int matters,
        @DefaultValue("2017") long seed,
        @DefaultValue("2023-01-01") LocalDate since) {

    /** Beyond this a case has fewer acts and no papers, so that a million load in minutes. */
    boolean thin() {
        return matters > 100_000;
    }
}
