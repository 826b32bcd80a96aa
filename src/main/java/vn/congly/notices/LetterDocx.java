package vn.congly.notices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * A letter as a document to go on writing in, in Times New Roman as Decree 30/2020/NĐ-CP wants; the stored letter does not
 * change by it. An office document is a packed folder of three fixed parts and the text.
 */
@Component
public class LetterDocx {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>
            """;
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """;
    private static final String DOCUMENT_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>
            """;
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>
            <w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            </w:styles>
            """;

    private final Words words;

    LetterDocx(Words words) {
        this.words = words;
    }

    public byte[] write(Wording wording) {
        var docx = new ByteArrayOutputStream();
        try (var folder = new ZipOutputStream(docx)) {
            put(folder, "[Content_Types].xml", TYPES);
            put(folder, "_rels/.rels", RELATIONS);
            put(folder, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
            put(folder, "word/styles.xml", STYLES);
            put(folder, "word/document.xml", new DocxText(words).of(wording));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return docx.toByteArray();
    }

    private static void put(ZipOutputStream folder, String name, String text) throws IOException {
        folder.putNextEntry(new ZipEntry(name));
        folder.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
