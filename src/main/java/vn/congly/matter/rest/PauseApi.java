package vn.congly.matter.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.matter.ResumeMatter;
import vn.congly.matter.StayMatter;

/** A case is stayed and goes on. */
@RestController
class PauseApi {

    record Reason(@Nullable String reason) {}

    private final Changing changing;
    private final StayMatter stay;
    private final ResumeMatter resume;

    PauseApi(Changing changing, StayMatter stay, ResumeMatter resume) {
        this.changing = changing;
        this.stay = stay;
        this.resume = resume;
    }

    @PostMapping("/api/v1/matters/{id}/stay")
    ResponseEntity<Moved> stay(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Reason asked) {
        var matter = Given.matter(id);
        var reason = Given.text(asked.reason());
        return changing.change(key, ifMatch, "stay", matter, asked, it -> stay.stay(matter, it, reason));
    }

    @PostMapping("/api/v1/matters/{id}/resumption")
    ResponseEntity<Moved> resume(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Reason asked) {
        var matter = Given.matter(id);
        var reason = Given.text(asked.reason());
        return changing.change(key, ifMatch, "resume", matter, asked, it -> resume.resume(matter, it, reason));
    }
}
