package vn.congly.matter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.matter.ExtendAdvice;
import vn.congly.matter.HearingDay;
import vn.congly.matter.HearingKind;
import vn.congly.matter.RecordHearing;
import vn.congly.matter.RecordProof;
import vn.congly.matter.RecordWork;
import vn.congly.matter.WorkDone;
import vn.congly.matter.WorkKind;

/** What is recorded on a case while it is open: work, days of hearings, the proof owed, more time for advice. */
@RestController
class WorkApi {

    record Work(
            @Nullable WorkKind kind,
            @Nullable Instant began,
            @Nullable BigDecimal hours,
            @Nullable String place,
            @Nullable String outcome) {

        WorkDone done() {
            return new WorkDone(
                    Given.required(kind, "kind"),
                    Given.required(began, "began"),
                    Given.required(hours, "hours"),
                    Given.text(place),
                    Given.text(outcome));
        }
    }

    record Day(
            @Nullable Instant at,
            @Nullable HearingKind kind,
            @Nullable String place,
            @Nullable String body) {

        HearingDay day() {
            return new HearingDay(
                    Given.required(at, "at"), Given.required(kind, "kind"), Given.text(place), Given.text(body));
        }
    }

    record Proof(@Nullable String paper) {}

    record Reason(@Nullable String reason) {}

    private final Changing changing;
    private final RecordWork work;
    private final RecordHearing hearings;
    private final RecordProof proof;
    private final ExtendAdvice advice;

    WorkApi(Changing changing, RecordWork work, RecordHearing hearings, RecordProof proof, ExtendAdvice advice) {
        this.changing = changing;
        this.work = work;
        this.hearings = hearings;
        this.proof = proof;
        this.advice = advice;
    }

    @PostMapping("/api/v1/matters/{id}/work")
    ResponseEntity<Moved> work(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Work asked) {
        var matter = Given.matter(id);
        var done = asked.done();
        return changing.change(key, ifMatch, "work", matter, asked, it -> work.record(matter, it, done));
    }

    @PostMapping("/api/v1/matters/{id}/hearings")
    ResponseEntity<Moved> hearing(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Day asked) {
        var matter = Given.matter(id);
        var day = asked.day();
        return changing.change(key, ifMatch, "hearing", matter, asked, it -> hearings.set(matter, it, day));
    }

    @PostMapping("/api/v1/matters/{id}/hearings/{hearing}/cancellation")
    ResponseEntity<Moved> cancel(
            @PathVariable("id") long id,
            @PathVariable("hearing") long hearing,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Reason asked) {
        var matter = Given.matter(id);
        var reason = Given.text(asked.reason());
        return changing.change(
                key, ifMatch, "cancel-" + hearing, matter, asked, it -> hearings.cancel(matter, it, hearing, reason));
    }

    @PostMapping("/api/v1/matters/{id}/proof")
    ResponseEntity<Moved> proof(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Proof asked) {
        var matter = Given.matter(id);
        var paper = Given.text(asked.paper());
        return changing.change(key, ifMatch, "proof", matter, asked, it -> proof.record(matter, it, paper));
    }

    @PostMapping("/api/v1/matters/{id}/advice-extension")
    ResponseEntity<Moved> extend(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Reason asked) {
        var matter = Given.matter(id);
        var reason = Given.text(asked.reason());
        return changing.change(key, ifMatch, "extend", matter, asked, it -> advice.extend(matter, it, reason));
    }
}
