package vn.congly.site;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.access.DemoAccounts;
import vn.congly.access.DemoAccounts.DemoAccount;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** The accounts of the sample nation with the names of their units; none outside demo mode. */
@Component
class SampleAccounts {

    private final DemoAccounts accounts;
    private final Units units;

    SampleAccounts(DemoAccounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    List<SampleAccount> all() {
        return accounts.list().stream().map(this::named).toList();
    }

    private SampleAccount named(DemoAccount it) {
        var unit = units.find(it.unit()).map(Unit::name).orElse("");
        return new SampleAccount(it.login(), it.name(), it.role().name(), unit, DemoAccounts.PASSWORD);
    }
}
