package vn.congly.notices.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Items;
import vn.congly.notices.LetterId;
import vn.congly.notices.LetterLine;
import vn.congly.notices.LetterPdf;
import vn.congly.notices.Letters;
import vn.congly.notices.OpenLetter;
import vn.congly.notices.Wording;

/** The letters of requests and cases. */
@RestController
@RequestMapping("/api/v1")
class LettersApi {

    record LetterView(long id, String kind, @Nullable Integer number, int year, Instant madeAt) {
        static LetterView of(LetterLine line) {
            return new LetterView(
                    line.id().value(), line.kind().name(), line.number().orElse(null), line.year(), line.madeAt());
        }
    }

    private final Letters letters;
    private final OpenLetter openLetter;
    private final LetterPdf pdf;

    LettersApi(Letters letters, OpenLetter openLetter, LetterPdf pdf) {
        this.letters = letters;
        this.openLetter = openLetter;
        this.pdf = pdf;
    }

    @GetMapping("/requests/{id}/letters")
    Items<LetterView> ofRequest(@PathVariable long id) {
        return views(letters.of("request", id));
    }

    @GetMapping("/matters/{id}/letters")
    Items<LetterView> ofMatter(@PathVariable long id) {
        return views(letters.of("matter", id));
    }

    @GetMapping(path = "/letters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Wording words(@PathVariable long id) {
        return openLetter.open(new LetterId(id)).wording();
    }

    @GetMapping(path = "/letters/{id}/file", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] file(@PathVariable long id) {
        return pdf.print(openLetter.open(new LetterId(id)).wording());
    }

    private static Items<LetterView> views(List<LetterLine> lines) {
        return new Items<>(lines.stream().map(LetterView::of).toList(), null);
    }
}
