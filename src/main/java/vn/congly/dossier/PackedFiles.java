package vn.congly.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.congly.dossier.FileFinding.Fine;
import vn.congly.dossier.FileFinding.Unfit;

/** Office files are packed folders: unpacked here without being kept, and no further than the limits. */
final class PackedFiles {

    private static final int ENOUGH_TO_KNOW = 256 * 1024;
    private static final long SMALL = 1024 * 1024;

    private final FileSettings settings;

    PackedFiles(FileSettings settings) {
        this.settings = settings;
    }

    FileFinding look(Path path, String name) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > settings.mostEntries()) {
                return new Unfit("dossier.file.packed", name);
            }
            return unfit(zip, name, Files.size(path)).orElseGet(() -> kind(zip, name));
        } catch (ZipException broken) {
            return new Unfit("dossier.file.broken", name);
        }
    }

    private Optional<FileFinding> unfit(ZipFile zip, String name, long packedSize) throws IOException {
        long most = Math.min(settings.mostUnpacked().toBytes(), Math.max(SMALL, packedSize * settings.mostRatio()));
        long unpacked = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (leavesItsFolder(entry)) {
                return Optional.of(new Unfit("dossier.file.packed", name));
            }
            if (runs(entry)) {
                return Optional.of(new Unfit("dossier.file.macro", name));
            }
            unpacked += size(zip, entry, most - unpacked);
            if (unpacked > most) {
                return Optional.of(new Unfit("dossier.file.packed", name));
            }
        }
        return Optional.empty();
    }

    private static boolean leavesItsFolder(ZipEntry entry) {
        var path = entry.getName().replace('\\', '/');
        return path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../");
    }

    private static boolean runs(ZipEntry entry) {
        var path = entry.getName().toLowerCase(Locale.ROOT);
        return path.endsWith("vbaproject.bin")
                || path.startsWith("basic/")
                || path.matches(".*\\.(exe|dll|js|vbs|bat|ps1|jar|sh)");
    }

    /** What the folder says of itself cannot be trusted, so it is unpacked and counted, a byte over the limit at most. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            int read = in.read(buffer);
            while (read >= 0 && size <= most) {
                size += read;
                read = in.read(buffer);
            }
        }
        return size;
    }

    private static FileFinding kind(ZipFile zip, String name) {
        try {
            var types = text(zip, "[Content_Types].xml");
            if (types.contains("wordprocessingml.document.main+xml")) {
                return new Fine(FileType.DOCX);
            }
            if (types.contains("spreadsheetml.sheet.main+xml")) {
                return new Fine(FileType.XLSX);
            }
            return text(zip, "mimetype").strip().equals(FileType.ODT.mediaType())
                    ? new Fine(FileType.ODT)
                    : new Unfit("dossier.file.unknown-content", name);
        } catch (IOException broken) {
            return new Unfit("dossier.file.broken", name);
        }
    }

    private static String text(ZipFile zip, String entryName) throws IOException {
        var entry = Optional.ofNullable(zip.getEntry(entryName));
        if (entry.isEmpty()) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry.orElseThrow())) {
            return new String(in.readNBytes(ENOUGH_TO_KNOW), StandardCharsets.UTF_8);
        }
    }
}
