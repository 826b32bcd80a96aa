package vn.congly.matter.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Mistake;
import vn.congly.law.Deadlines;

/** Says who changed a case meanwhile, when and how, so that the second may look before deciding. */
@Component
class LastChange {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm, dd/MM", Locale.ROOT);

    private final CaseRows rows;
    private final Words words;

    LastChange(CaseRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    @Transactional(readOnly = true)
    Mistake of(long matter) {
        return rows.events(matter).stream()
                .findFirst()
                .map(it -> new Mistake(
                        "",
                        "desk.mistake.changed",
                        it.actor(),
                        AT.format(it.at().atZone(Deadlines.VIETNAM)),
                        words.event(it.kind())))
                .orElseGet(() -> new Mistake("", "desk.mistake.changed-unseen"));
    }
}
