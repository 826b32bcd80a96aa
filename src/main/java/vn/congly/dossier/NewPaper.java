package vn.congly.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.matter.MatterId;

/**
 * A paper to file.
 *
 * @param kind the {@code paper} of a rule of {@code file-contents}
 * @param title blank where the name of its kind says enough
 * @param dated the day that the paper bears
 * @param pages sheets as numbered, at least one
 * @param file empty where the paper lies in the cabinet only
 */
public record NewPaper(
        MatterId matter, String kind, String title, LocalDate dated, int pages, Optional<FiledFile> file) {

    NewPaper titled(String other) {
        return new NewPaper(matter, kind, other, dated, pages, file);
    }
}
