package vn.congly.notices.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.congly.acts.Unknown;
import vn.congly.intake.RequestId;
import vn.congly.notices.FindLetter;
import vn.congly.notices.Letter;
import vn.congly.notices.LetterDocx;
import vn.congly.notices.LetterId;
import vn.congly.notices.LetterKind;
import vn.congly.notices.LetterPdf;
import vn.congly.notices.MakeReceipt;
import vn.congly.notices.OpenLetter;

/** {@code /letters/{id}}: a letter on the screen; with {@code .pdf} the page to print, sign and seal, with {@code .docx} one to edit. */
@Controller
class LetterPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final FindLetter findLetter;
    private final OpenLetter openLetter;
    private final LetterPdf pdf;
    private final LetterDocx docx;
    private final MakeReceipt makeReceipt;

    LetterPage(FindLetter findLetter, OpenLetter openLetter, LetterPdf pdf, LetterDocx docx, MakeReceipt makeReceipt) {
        this.findLetter = findLetter;
        this.openLetter = openLetter;
        this.pdf = pdf;
        this.docx = docx;
        this.makeReceipt = makeReceipt;
    }

    @GetMapping("/letters/{id:[0-9]+}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("letter", openLetter.open(new LetterId(id)));
        return "notices/page";
    }

    @GetMapping("/letters/{id:[0-9]+}.pdf")
    ResponseEntity<byte[]> print(@PathVariable long id) {
        var letter = openLetter.open(new LetterId(id));
        return saved(letter, "pdf", MediaType.APPLICATION_PDF, pdf.print(letter.wording()));
    }

    @GetMapping("/letters/{id:[0-9]+}.docx")
    ResponseEntity<byte[]> edit(@PathVariable long id) {
        var letter = openLetter.open(new LetterId(id));
        return saved(letter, "docx", DOCX, docx.write(letter.wording()));
    }

    private static ResponseEntity<byte[]> saved(Letter letter, String extension, MediaType type, byte[] bytes) {
        var name = letter.kind().fileName() + "-" + letter.id().value() + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /** The letter of a decision, for pages that know the decision and not its letter. */
    @GetMapping("/letters/{kind:[a-z-]+}/{about:[0-9]+}")
    String latest(@PathVariable String kind, @PathVariable long about) {
        var wanted = LetterKind.ofFileName(kind).orElseThrow(() -> new Unknown("letter", kind));
        return "redirect:/letters/" + findLetter.latest(wanted, about).value();
    }

    /** A request has one receipt: a second click leads to the same. */
    @PostMapping("/requests/{id:[0-9]+}/receipt")
    String receipt(@PathVariable long id) {
        return "redirect:/letters/" + makeReceipt.make(new RequestId(id)).value();
    }
}
