package vn.congly.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.util.unit.DataSize;

/** Files as people send them, good and bad, made here. */
public final class SampleFiles {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
            PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>
            """;

    private SampleFiles() {}

    static FileSettings settings(Path folder) {
        return new FileSettings(folder, DataSize.ofMegabytes(20), 100_000_000, 2_000, DataSize.ofMegabytes(200), 100);
    }

    public static byte[] pdf(String title) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] png(int width, int height) throws IOException {
        return picture("png", width, height);
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return picture("jpeg", width, height);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A picture that says it is huge and holds nothing. */
    static byte[] pngHead(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] executable() {
        return ByteBuffer.allocate(512)
                .put("MZ".getBytes(StandardCharsets.US_ASCII))
                .put(60, (byte) 0x80)
                .position(0x80)
                .put("PE\0\0".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    static byte[] docx(Map<String, byte[]> more) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document").getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] xlsx() throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", TYPES.formatted("spreadsheetml.sheet").getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] odt() throws IOException {
        return zip(Map.of("mimetype", FileType.ODT.mediaType().getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
