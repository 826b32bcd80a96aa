package vn.congly.notices;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Unknown;
import vn.congly.intake.Requests;
import vn.congly.matter.Matters;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Lets a letter be read by whoever may open the request or the case that it is about. Each opening is in the trail. */
@Component
public class OpenLetter {

    private final LetterRows rows;
    private final Requests requests;
    private final Matters matters;
    private final Access access;
    private final Trail trail;

    OpenLetter(LetterRows rows, Requests requests, Matters matters, Access access, Trail trail) {
        this.rows = rows;
        this.requests = requests;
        this.matters = matters;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public Letter open(LetterId id) {
        var letter = rows.find(id).orElseThrow(() -> new Unknown("letter", id.value()));
        switch (letter.about()) {
            case About.OfRequest(var request) -> requests.open(request);
            case About.OfMatter(var it) -> {
                var matter = matters.required(it);
                access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
            }
        }
        trail.record(Entry.of("letter.open")
                .on(letter.about().type(), letter.about().number())
                .in(letter.unit())
                .with("letter", id.value())
                .with("kind", letter.kind().name()));
        return letter;
    }
}
