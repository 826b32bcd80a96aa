package vn.congly.dossier;

import java.io.Serializable;
import java.util.HexFormat;

/** SHA-256 of a file's bytes, as 64 small hexadecimal digits: its name in the store. */
public record FileHash(String hex) implements Serializable {

    public FileHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No SHA-256: " + hex);
        }
    }

    static FileHash of(byte[] digest) {
        return new FileHash(HexFormat.of().formatHex(digest));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
