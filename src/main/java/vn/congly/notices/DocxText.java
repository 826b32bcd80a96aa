package vn.congly.notices;

import java.util.List;
import vn.congly.notices.Wording.Line;

/** The text of a letter as the part {@code word/document.xml} of an office document. Measures are in twentieths of a point. */
final class DocxText {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            """;
    private static final String FOOT = """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1020" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
            </w:body></w:document>
            """;
    private static final int LEFT = 3856;
    private static final int RIGHT = 5329;

    /** How a paragraph stands: its alignment, its letters, and the space around it. */
    private record Look(String align, String letters, int size, int before, int after, int indent) {

        static Look centred(String letters, int size) {
            return new Look("center", letters, size, 0, 0, 0);
        }

        static Look text() {
            return new Look("both", "", 26, 0, 120, 720);
        }

        Look before(int space) {
            return new Look(align, letters, size, space, after, indent);
        }

        Look after(int space) {
            return new Look(align, letters, size, before, space, indent);
        }
    }

    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";

    private final Words words;
    private final StringBuilder body = new StringBuilder(HEAD);

    DocxText(Words words) {
        this.words = words;
    }

    String of(Wording it) {
        table(from(it), nation(it));
        add(it.title(), Look.centred(BOLD, 28).before(360));
        add(it.subject(), Look.centred(BOLD, 26).after(240));
        some(it.authority(), Look.centred(BOLD, 26).after(160));
        it.grounds().forEach(ground -> add(ground, new Look("both", ITALIC, 26, 0, 80, 720)));
        some(it.addressee(), Look.centred("", 26).after(200));
        it.lines().forEach(this::line);
        table(receivers(it), signature(it));
        add(it.form(), new Look("left", "", 18, 360, 0, 0));
        return body.append(FOOT).toString();
    }

    private void line(Line line) {
        var look = switch (line.style()) {
            case TEXT, ARTICLE -> Look.text();
            case ITEM -> new Look("both", "", 26, 0, 120, 720);
            case CENTRED -> Look.centred(BOLD, 26).before(160).after(160);
        };
        var head = line.head().isEmpty() ? "" : run(line.head() + " ", BOLD, look.size());
        body.append(paragraph(head + run(line.text(), look.letters(), look.size()), look));
    }

    private static String from(Wording it) {
        return (it.superior().isEmpty() ? "" : of(it.superior(), Look.centred("", 24)))
                + of(it.organisation(), Look.centred(BOLD, 24))
                + of("———", Look.centred("", 16))
                + of(it.number(), Look.centred("", 26));
    }

    private String nation(Wording it) {
        return of(words.say("notices.letter.country"), Look.centred(BOLD, 24))
                + of(words.say("notices.letter.motto"), Look.centred(BOLD + "<w:u w:val=\"single\"/>", 26))
                + of(it.placeAndDay(), Look.centred(ITALIC, 26).before(120));
    }

    private String receivers(Wording it) {
        var small = new Look("left", "", 22, 0, 0, 0);
        var cell = new StringBuilder(
                of(words.say("notices.letter.receivers"), new Look("left", BOLD + ITALIC, 24, 0, 0, 0)));
        it.receivers().forEach(receiver -> cell.append(of("- " + receiver, small)));
        return cell.toString();
    }

    private String signature(Wording it) {
        return of(it.office(), Look.centred(BOLD, 26))
                + of(words.say("notices.letter.sign"), Look.centred(ITALIC, 24))
                + of(it.signatory(), Look.centred(BOLD, 26).before(1200));
    }

    private void some(String text, Look look) {
        if (!text.isEmpty()) {
            add(text, look);
        }
    }

    private void add(String text, Look look) {
        body.append(of(text, look));
    }

    private void table(String left, String right) {
        body.append(
                "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        List.of(LEFT, RIGHT).forEach(width -> body.append("<w:gridCol w:w=\"" + width + "\"/>"));
        body.append("</w:tblGrid><w:tr>" + cell(left, LEFT) + cell(right, RIGHT) + "</w:tr></w:tbl>");
    }

    private static String cell(String content, int width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String of(String text, Look look) {
        return paragraph(run(text, look.letters(), look.size()), look);
    }

    private static String paragraph(String runs, Look look) {
        return "<w:p><w:pPr><w:spacing w:before=\"%d\" w:after=\"%d\"/><w:ind w:firstLine=\"%d\"/><w:jc w:val=\"%s\"/></w:pPr>%s</w:p>\n"
                .formatted(look.before(), look.after(), look.indent(), look.align(), runs);
    }

    private static String run(String text, String letters, int size) {
        return "<w:r><w:rPr>" + letters + "<w:sz w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + escaped(text) + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
