package vn.congly.dossier;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody sent it: nothing of it is believed.
 *
 * @param name as the sender calls it
 */
public record Upload(String name, Content content) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
