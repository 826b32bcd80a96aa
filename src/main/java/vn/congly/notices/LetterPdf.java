package vn.congly.notices;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a letter on A4 pages, as PDF/A for the archive. Nothing is loaded from elsewhere. */
@Component
public class LetterPdf {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ITemplateEngine templates;
    private final LetterFonts fonts = new LetterFonts();

    LetterPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(Wording wording) {
        var variables = Map.<String, Object>of("wording", wording, "style", style());
        var page = templates.process("notices/print", new Context(VIETNAMESE, variables));
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        fonts.giveTo(builder);
        try {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLOURS)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(page, null)
                    .withProducer("Công Lý")
                    .toStream(pdf)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static String style() {
        try (var css = new ClassPathResource("static/assets/letter.css").getInputStream()) {
            var all = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(0, all.indexOf("@media screen"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
