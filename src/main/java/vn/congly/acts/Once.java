package vn.congly.acts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Access;

/**
 * Does an act once for a key, however often it is asked. Key, act and answer are one transaction: a killed or refused act
 * leaves no key, and a second request waits for the first and gets its answer.
 */
@Component
public class Once {

    private static final String CLAIM = """
            insert into acts.once (account_id, key, fingerprint) values (:account, :key, :fingerprint)
            on conflict (account_id, key) do nothing
            """;
    private static final String EARLIER = """
            select fingerprint, answer from acts.once where account_id = :account and key = :key
            """;
    private static final String ANSWER = """
            update acts.once set answer = :answer where account_id = :account and key = :key
            """;

    private record Earlier(byte[] fingerprint, String answer) {}

    private final JdbcClient jdbc;
    private final Access access;
    private final JsonMapper json;

    Once(JdbcClient jdbc, Access access, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** The act's answer, new or of the earlier time; {@link KeyReused} if the key came with other input. */
    @Transactional
    public <T> T perform(String key, Object input, Class<T> type, Supplier<T> act) {
        if (key.length() < 8 || key.length() > 200) {
            throw new BadInput("Idempotency-Key", "acts.key.length");
        }
        long account = access.actor().account();
        var fingerprint = fingerprint(input);
        boolean first = jdbc.sql(CLAIM)
                        .param("account", account)
                        .param("key", key)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
        if (!first) {
            return earlier(account, key, fingerprint, type);
        }
        var answer = act.get();
        jdbc.sql(ANSWER)
                .param("account", account)
                .param("key", key)
                .param("answer", json.writeValueAsString(answer))
                .update();
        return answer;
    }

    private <T> T earlier(long account, String key, byte[] fingerprint, Class<T> type) {
        var earlier = jdbc.sql(EARLIER)
                .param("account", account)
                .param("key", key)
                .query((row, index) -> new Earlier(row.getBytes("fingerprint"), row.getString("answer")))
                .single();
        if (!MessageDigest.isEqual(earlier.fingerprint(), fingerprint)) {
            throw new KeyReused(key);
        }
        return json.readValue(earlier.answer(), type);
    }

    private byte[] fingerprint(Object input) {
        try {
            var text = input.getClass().getName() + json.writeValueAsString(input);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }
}
