package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congly.matter.FileCheck;
import vn.congly.matter.MissingPaper;

/** What a case consists of, in words. */
@Component
class CaseParts {

    private final CaseRows rows;
    private final ClockWords words;
    private final ObjectProvider<FileCheck> file;

    CaseParts(CaseRows rows, ClockWords words, ObjectProvider<FileCheck> file) {
        this.rows = rows;
        this.words = words;
        this.file = file;
    }

    CaseRows rows() {
        return rows;
    }

    List<ClockLine> clocks(long id, Instant now) {
        return rows.clocks(id).stream().map(it -> words.line(it, now)).toList();
    }

    Optional<Integer> age(long id) {
        return rows.ageAtAcceptance(id);
    }

    List<MissingPaper> missing(CaseHead head) {
        return file.stream()
                .flatMap(it -> it.missing(head.matterId(), head.form()).stream())
                .toList();
    }
}
