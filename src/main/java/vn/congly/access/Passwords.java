package vn.congly.access;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 46 MiB and one pass (OWASP). Each hash takes that much memory for a while, so only as many run at once as
 * there are processors; others wait their turn and are not refused.
 */
@Component
public class Passwords {

    private static final int MEMORY_KIB = 46 * 1024;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 1);
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    /** Compared with when nobody has the login, so that the answer takes as long. */
    private final String nobody = argon2.encode("nobody's");

    /** The hash to store. */
    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    void matchNobody(String password) {
        matches(password, nobody);
    }
}
