package vn.congly.dossier.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.congly.acts.Mistakes;
import vn.congly.dossier.FiledFile;
import vn.congly.dossier.NewPaper;
import vn.congly.dossier.Upload;
import vn.congly.matter.MatterId;

/**
 * The form of a new paper as it was sent.
 *
 * @param kept hash of a file that came with an earlier sending of the form
 */
record PaperForm(String kind, String title, String dated, String pages, String kept, Optional<MultipartFile> file) {

    /** A field that was not sent is an empty one. */
    PaperForm {
        kind = Objects.requireNonNullElse(kind, "");
        title = Objects.requireNonNullElse(title, "");
        dated = Objects.requireNonNullElse(dated, "");
        pages = Objects.requireNonNullElse(pages, "");
        kept = Objects.requireNonNullElse(kept, "");
        file = Objects.requireNonNullElse(file, Optional.empty());
    }

    /** The file that came now; a browser sends an empty one where none was chosen. */
    Optional<Upload> upload() {
        return file.filter(it -> !name(it).isEmpty()).map(it -> new Upload(name(it), it::getInputStream));
    }

    /** {@link vn.congly.acts.BadInput} with everything that is wrong as typed. */
    NewPaper paper(MatterId matter, Optional<FiledFile> received) {
        var wrong = new Mistakes();
        wrong.require(!kind.isBlank(), "kind", "dossier.kind.needed");
        var day = wrong.day("dated", dated);
        wrong.require(!dated.isBlank(), "dated", "dossier.dated.needed");
        wrong.require(pages.strip().matches("[0-9]{1,5}"), "pages", "dossier.pages.wrong");
        wrong.throwIfAny();
        return new NewPaper(
                matter, kind, title.strip(), day.orElse(LocalDate.MIN), Integer.parseInt(pages.strip()), received);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
