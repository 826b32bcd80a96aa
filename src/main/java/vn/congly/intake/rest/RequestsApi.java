package vn.congly.intake.rest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Items;
import vn.congly.acts.Once;
import vn.congly.acts.Versions;
import vn.congly.intake.RequestId;
import vn.congly.intake.RequestState;
import vn.congly.intake.WaitingRequest;
import vn.congly.intake.WaitingRequests;

/** {@code /api/v1/requests}: sent, read, listed. */
@RestController
class RequestsApi {

    private static final int MOST = 200;

    private final ReceiveTyped receive;
    private final ViewRequest view;
    private final WaitingRequests waiting;
    private final Once once;

    RequestsApi(ReceiveTyped receive, ViewRequest view, WaitingRequests waiting, Once once) {
        this.receive = receive;
        this.view = view;
        this.waiting = waiting;
        this.once = once;
    }

    /** @param trackingCode for whoever asked: shows where the request stands, with the birth of the beneficiary */
    record Received(long id, String trackingCode, Instant receivedAt, int unit) {}

    @PostMapping("/api/v1/requests")
    ResponseEntity<Received> receive(@RequestHeader("Idempotency-Key") String key, @RequestBody NewRequest body) {
        var received = once.perform(key, body, Received.class, () -> receive.receive(body));
        return ResponseEntity.created(URI.create("/api/v1/requests/" + received.id()))
                .eTag(Versions.etag(1))
                .body(received);
    }

    @GetMapping("/api/v1/requests/{id}")
    ResponseEntity<RequestView> read(@PathVariable long id) {
        var request = view.open(new RequestId(id));
        return ResponseEntity.ok().eTag(Versions.etag(request.version())).body(request);
    }

    /** Oldest first. Without a state, those that wait for a decision. */
    @GetMapping("/api/v1/requests")
    Items<WaitingView> list(
            @RequestParam(name = "state", required = false, defaultValue = "RECEIVED,AWAITING_PAPERS")
                    List<String> states,
            @RequestParam(name = "after", defaultValue = "") String after,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        int size = Math.clamp(limit, 1, MOST);
        var lines = waiting.page(states(states), after, size + 1);
        var page = Items.of(lines, size, WaitingRequest::cursor);
        return new Items<>(page.items().stream().map(WaitingView::of).toList(), page.next());
    }

    private static Set<RequestState> states(List<String> names) {
        return names.stream().map(it -> RequestState.read(it, "state")).collect(Collectors.toUnmodifiableSet());
    }
}
