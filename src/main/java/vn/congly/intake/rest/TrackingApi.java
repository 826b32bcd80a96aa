package vn.congly.intake.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Unknown;
import vn.congly.eligibility.Outcome;
import vn.congly.intake.Decision;
import vn.congly.intake.RequestEvent;
import vn.congly.intake.RequestState;
import vn.congly.intake.TrackRequest;
import vn.congly.intake.Tracked;

/**
 * {@code /api/v1/tracking}: where a request stands, for whoever has its code and the birth. It is a POST so that neither
 * stands in an address; it changes nothing, so a retry needs no key.
 */
@RestController
class TrackingApi {

    private final TrackRequest track;

    TrackingApi(TrackRequest track) {
        this.track = track;
    }

    /** @param birthDate of the person who needs help: a day, or the year where only that was entered */
    record TrackingQuestion(@Nullable String code, @Nullable String birthDate) {}

    record Standing(
            RequestState state,
            Instant receivedAt,
            int unit,
            String acceptedAs,
            List<Step> steps,
            Optional<Told> decision) {}

    record Step(Instant at, RequestEvent.Kind kind, int unit, String note, String citation) {}

    record Told(Outcome outcome, String ground, String reason, List<String> missing, Instant at) {}

    @PostMapping("/api/v1/tracking")
    Standing track(@RequestBody TrackingQuestion body) {
        return track.track(text(body.code()), text(body.birthDate()))
                .map(TrackingApi::standing)
                .orElseThrow(() -> new Unknown("request", "tracked"));
    }

    private static Standing standing(Tracked it) {
        var request = it.request();
        return new Standing(
                request.state(),
                request.receivedAt(),
                request.unit(),
                request.acceptedAs(),
                it.events().stream()
                        .map(step -> new Step(step.at(), step.kind(), step.unit(), step.note(), step.citation()))
                        .toList(),
                it.decision().map(TrackingApi::told));
    }

    private static Told told(Decision it) {
        return new Told(it.outcome(), it.ground(), it.reason(), it.missing(), it.at());
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
