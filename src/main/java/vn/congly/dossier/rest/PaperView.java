package vn.congly.dossier.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congly.dossier.FiledFile;
import vn.congly.dossier.NumberedPaper;
import vn.congly.dossier.NumberedPaper.Place;
import vn.congly.dossier.Paper;

/**
 * A paper for other systems.
 *
 * @param number its place in the file; absent when withdrawn
 * @param file absent where the paper lies in the cabinet only
 */
record PaperView(
        long id,
        @Nullable Integer number,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        String kind,
        String title,
        LocalDate dated,
        int pages,
        @Nullable FileView file,
        Instant filedAt,
        String filedBy,
        @Nullable WithdrawalView withdrawn) {

    record FileView(String name, String mediaType, long size, String sha256) {
        static FileView of(FiledFile file) {
            return new FileView(
                    file.name(),
                    file.type().mediaType(),
                    file.size(),
                    file.hash().hex());
        }
    }

    record WithdrawalView(Instant at, String reason) {
        static WithdrawalView of(Paper.Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.at(), withdrawal.reason());
        }
    }

    static PaperView of(NumberedPaper numbered) {
        var paper = numbered.paper();
        var place = numbered.place();
        return new PaperView(
                paper.id().value(),
                place.map(Place::ordinal).orElse(null),
                place.map(Place::firstPage).orElse(null),
                place.map(Place::lastPage).orElse(null),
                paper.kind(),
                paper.title(),
                paper.dated(),
                paper.pages(),
                paper.file().map(FileView::of).orElse(null),
                paper.filedAt(),
                paper.filedBy(),
                paper.withdrawn().map(WithdrawalView::of).orElse(null));
    }
}
