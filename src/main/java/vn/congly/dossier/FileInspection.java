package vn.congly.dossier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.congly.dossier.FileFinding.Fine;
import vn.congly.dossier.FileFinding.Unfit;

/** Looks into a file: its content must be of a kind that is taken, and of the kind that its name claims. */
@Component
final class FileInspection {

    private static final int LONGEST_NAME = 150;
    private static final Set<String> PACKED =
            Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text");

    private final FileSettings settings;
    private final PackedFiles packed;
    private final Pictures pictures;

    FileInspection(FileSettings settings) {
        this.settings = settings;
        this.packed = new PackedFiles(settings);
        this.pictures = new Pictures(settings.mostPixels());
    }

    FileFinding examine(ReceivedFile file, String name) throws IOException {
        if (file.size() == 0) {
            return new Unfit("dossier.file.empty", name);
        }
        if (!file.whole()) {
            return new Unfit("dossier.file.too-large", name, settings.largest().toMegabytes());
        }
        var claimed = FileType.claimedBy(name);
        return claimed.isEmpty()
                ? new Unfit("dossier.file.unknown-kind", name)
                : compare(file.path(), name, claimed.orElseThrow());
    }

    private FileFinding compare(Path path, String name, FileType claimed) throws IOException {
        return switch (look(path, name)) {
            case Fine(var found) when found == claimed -> new Fine(found);
            case Fine(var found) -> new Unfit("dossier.file.not-what-it-claims", name, claimed.name(), found.name());
            case Unfit(var key, var args)
            when key.equals("dossier.file.unknown-content") -> new Unfit(key, name, claimed.name());
            case Unfit unfit -> unfit;
        };
    }

    private FileFinding look(Path path, String name) throws IOException {
        var mediaType = mediaType(path);
        if (PACKED.contains(mediaType)) {
            return packed.look(path, name);
        }
        var type = FileType.ofMediaType(mediaType);
        if (type.isEmpty()) {
            return new Unfit("dossier.file.unknown-content", name);
        }
        return switch (type.orElseThrow()) {
            case JPEG, PNG -> pictures.look(path, name, type.orElseThrow());
            case PDF, TXT, DOCX, XLSX, ODT -> new Fine(type.orElseThrow());
        };
    }

    private static String mediaType(Path path) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** The last part of what a browser sent as name, without what could mislead a reader or a file system. */
    static String plainName(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>:|?*]", "")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
