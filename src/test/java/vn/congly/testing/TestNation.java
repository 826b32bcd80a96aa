package vn.congly.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Passwords;
import vn.congly.organization.FoundNation;
import vn.congly.trail.Trail;

/** The sample nation's units, and people to act in them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestNation {

    @Bean
    People testPeople(
            FoundNation nation,
            JdbcClient jdbc,
            Access access,
            Trail trail,
            PlatformTransactionManager transactions,
            Passwords passwords) {
        access.as(Access.system(), nation::found);
        return new People(jdbc, access, trail, new TransactionTemplate(transactions), passwords);
    }
}
