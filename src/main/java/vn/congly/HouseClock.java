package vn.congly;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time is given to whoever needs it, so that a test can give another. Instants are UTC. */
@Configuration(proxyBeanMethods = false)
class HouseClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
