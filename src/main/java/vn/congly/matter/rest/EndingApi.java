package vn.congly.matter.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.matter.DiscontinueMatter;
import vn.congly.matter.EndMatter;
import vn.congly.matter.Ending;
import vn.congly.matter.HandOverFile;
import vn.congly.matter.MatterId;

/** How a case ends and its file is handed over. */
@RestController
class EndingApi {

    /** @param ending DONE, or TERMINATED where the law terminates it */
    record End(@Nullable Ending ending, @Nullable String reason) {}

    /** @param ground id of the rulebook's {@code discontinuance-grounds} */
    record Discontinuance(@Nullable String ground, @Nullable String reason) {}

    record HandOver(@Nullable String note) {}

    private final Changing changing;
    private final EndMatter ending;
    private final DiscontinueMatter discontinuing;
    private final HandOverFile handingOver;

    EndingApi(Changing changing, EndMatter ending, DiscontinueMatter discontinuing, HandOverFile handingOver) {
        this.changing = changing;
        this.ending = ending;
        this.discontinuing = discontinuing;
        this.handingOver = handingOver;
    }

    @PostMapping("/api/v1/matters/{id}/ending")
    ResponseEntity<Moved> end(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody End asked) {
        var matter = Given.matter(id);
        var how = Given.required(asked.ending(), "ending");
        var reason = Given.text(asked.reason());
        return changing.change(key, ifMatch, "end", matter, asked, it -> end(matter, it, how, reason));
    }

    private int end(MatterId matter, int version, Ending how, String reason) {
        return switch (how) {
            case DONE -> ending.done(matter, version, reason);
            case TERMINATED -> ending.terminated(matter, version, reason);
            case DISCONTINUED -> throw new BadInput("ending", "matter.problem.discontinue-apart");
        };
    }

    @PostMapping("/api/v1/matters/{id}/discontinuance")
    ResponseEntity<Moved> discontinue(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Discontinuance asked) {
        var matter = Given.matter(id);
        var ground = Given.text(asked.ground());
        var reason = Given.text(asked.reason());
        return changing.change(
                key,
                ifMatch,
                "discontinue",
                matter,
                asked,
                it -> discontinuing.discontinue(matter, it, ground, reason));
    }

    @PostMapping("/api/v1/matters/{id}/hand-over")
    ResponseEntity<Moved> handOver(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody HandOver asked) {
        var matter = Given.matter(id);
        var note = Given.text(asked.note());
        return changing.change(key, ifMatch, "hand-over", matter, asked, it -> handingOver.handOver(matter, it, note));
    }
}
