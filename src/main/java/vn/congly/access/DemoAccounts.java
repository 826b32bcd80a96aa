package vn.congly.access;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts that the start page names, with their password, in demo mode and never else. */
@Component
public class DemoAccounts {

    /** The password of every account of the sample nation. */
    public static final String PASSWORD = "cong-ly-mau-2026";

    /** One account to try. */
    public record DemoAccount(String login, String name, Role role, int unit) {}

    private final Accounts accounts;
    private final boolean demo;

    DemoAccounts(Accounts accounts, @Value("${congly.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    /** Whether this is a demonstration: every page says so. */
    public boolean demo() {
        return demo;
    }

    /** Empty outside demo mode. */
    public List<DemoAccount> list() {
        if (!demo) {
            return List.of();
        }
        return accounts.shown().stream()
                .map(it -> new DemoAccount(it.login(), it.fullName(), it.role(), it.unit()))
                .toList();
    }
}
