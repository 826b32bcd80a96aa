package vn.congly.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.dossier.FileFinding.Fine;
import vn.congly.dossier.FileFinding.Unfit;

/**
 * Takes a file in and keeps it, before and outside the transaction in which a paper names it. A file that no paper comes
 * to name harms nobody.
 */
@Component
public class ReceiveFile {

    private final Access access;
    private final FileStore store;
    private final FileInspection inspection;
    private final FileSettings settings;

    ReceiveFile(Access access, FileStore store, FileInspection inspection, FileSettings settings) {
        this.access = access;
        this.store = store;
        this.inspection = inspection;
        this.settings = settings;
    }

    /** The most that a file may have. */
    public long largestMegabytes() {
        return settings.largest().toMegabytes();
    }

    /** {@link BadInput} on the field {@code file}, with a sentence, where the file cannot be taken. */
    public FiledFile receive(Upload upload) {
        access.require(Act.FILE_PAPER);
        var name = FileInspection.plainName(upload.name());
        try (var content = upload.content().open();
                var received = store.receive(content)) {
            return switch (inspection.examine(received, name)) {
                case Unfit(var key, var args) -> throw new BadInput("file", key, args);
                case Fine(var type) -> {
                    store.keep(received);
                    yield new FiledFile(received.hash(), name, type, received.size());
                }
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
