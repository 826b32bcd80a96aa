package vn.congly.dossier.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import vn.congly.dossier.FiledFile;

/**
 * Files that somebody sent with a form that had a mistake, so that they need not be chosen again. They are kept in the
 * sender's own session: to know a hash is not to have the file.
 */
final class ReceivedFiles {

    private static final String PREFIX = "dossier.received.";

    private ReceivedFiles() {}

    static void remember(HttpSession session, FiledFile file) {
        session.setAttribute(PREFIX + file.hash().hex(), file);
    }

    static Optional<FiledFile> find(HttpSession session, String hash) {
        return Optional.ofNullable(session.getAttribute(PREFIX + hash)).map(FiledFile.class::cast);
    }

    static void forget(HttpSession session, FiledFile file) {
        session.removeAttribute(PREFIX + file.hash().hex());
    }
}
