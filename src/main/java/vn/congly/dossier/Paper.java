package vn.congly.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.congly.matter.MatterId;

/**
 * A paper of a case.
 *
 * @param kind id of a rule of {@code file-contents}
 * @param dated the day that the paper bears, by which the file is ordered
 * @param file empty where the paper lies in the cabinet only
 * @param withdrawn set where it was filed by mistake; it stays to be seen and no longer counts
 */
public record Paper(
        PaperId id,
        MatterId matter,
        String kind,
        String title,
        LocalDate dated,
        int pages,
        Optional<FiledFile> file,
        Instant filedAt,
        String filedBy,
        Optional<Withdrawal> withdrawn) {

    public record Withdrawal(Instant at, String reason) {}

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
