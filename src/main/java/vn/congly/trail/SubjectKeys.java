package vn.congly.trail;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.database.Secrets;

/**
 * A key for each person and account, wrapped by the house's own key. Whoever destroys the row makes every sealed value of
 * that subject unreadable, while the trail's bytes stay as they are.
 */
@Component
class SubjectKeys {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final JdbcClient jdbc;
    private final SecretKeySpec house;
    private final SecureRandom random = new SecureRandom();

    SubjectKeys(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.house = new SecretKeySpec(HexFormat.of().parseHex(secrets.named("trail")), "AES");
    }

    /** Nonce and AES-256-GCM ciphertext of the value under the subject's key; the header is authenticated with it. */
    String seal(String subject, byte[] value, byte[] header) {
        return HexFormat.of().formatHex(encrypt(key(subject), value, header));
    }

    private SecretKeySpec key(String subject) {
        var wrapped = jdbc.sql("select wrapped from trail.subject_key where subject = ?")
                .param(subject)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> make(subject));
        return new SecretKeySpec(
                decrypt(house, wrapped, subject.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "AES");
    }

    private byte[] make(String subject) {
        var fresh = new byte[32];
        random.nextBytes(fresh);
        var wrapped = encrypt(house, fresh, subject.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return jdbc.sql("""
                        with made as (insert into trail.subject_key (subject, wrapped) values (:subject, :wrapped)
                                      on conflict (subject) do nothing returning wrapped)
                        select wrapped from made
                        union all select wrapped from trail.subject_key where subject = :subject
                        limit 1
                        """)
                .param("subject", subject)
                .param("wrapped", wrapped)
                .query(byte[].class)
                .single();
    }

    private byte[] encrypt(SecretKeySpec key, byte[] value, byte[] header) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(value.length));
            cipher.doFinal(value, 0, value.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks AES-GCM", impossible);
        }
    }

    private static byte[] decrypt(SecretKeySpec key, byte[] sealed, byte[] header) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(header);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A subject's key does not open with this house's key", broken);
        }
    }
}
