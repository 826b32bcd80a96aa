package vn.congly.intake.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Once;
import vn.congly.acts.Versions;
import vn.congly.intake.AddPapers;
import vn.congly.intake.AskForPapers;
import vn.congly.intake.ReadRequest;
import vn.congly.intake.RequestId;
import vn.congly.intake.RequestState;

/** What is missing of a request, and what was brought. */
@RestController
class PapersApi {

    private final AddPapers add;
    private final AskForPapers ask;
    private final ReadRequest read;
    private final Flat flat;
    private final Once once;

    PapersApi(AddPapers add, AskForPapers ask, ReadRequest read, Flat flat, Once once) {
        this.add = add;
        this.ask = ask;
        this.read = read;
        this.flat = flat;
        this.once = once;
    }

    record BroughtPapers(@Nullable List<NewRequest.PaperBody> papers) {}

    /** @param missing ids of the rulebook's papers, or other papers in words */
    record AskedPapers(
            @Nullable List<String> missing, @Nullable String note) {}

    private record Act(String act, long id, int version, Object body) {}

    @PostMapping("/api/v1/requests/{id}/papers")
    ResponseEntity<Changed> add(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody BroughtPapers body) {
        int version = Versions.read(ifMatch);
        return once.perform(key, new Act("papers", id, version, body), Changed.class, () -> {
                    add.add(new RequestId(id), version, read.papers(flat.of(body)));
                    return Changed.to(id, version, RequestState.RECEIVED);
                })
                .answer();
    }

    @PostMapping("/api/v1/requests/{id}/asked-papers")
    ResponseEntity<Changed> ask(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody AskedPapers body) {
        int version = Versions.read(ifMatch);
        var missing = Optional.ofNullable(body.missing()).orElse(List.of());
        var note = Optional.ofNullable(body.note()).orElse("");
        return once.perform(
                        key,
                        new Act("asked-papers", id, version, body),
                        Changed.class,
                        () -> Changed.by(
                                id,
                                version,
                                RequestState.AWAITING_PAPERS,
                                ask.ask(new RequestId(id), version, missing, note)))
                .answer();
    }
}
