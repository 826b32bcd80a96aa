package vn.congly.matter.rest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Once;
import vn.congly.acts.Unknown;
import vn.congly.acts.Versions;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Judgement;
import vn.congly.intake.RequestId;
import vn.congly.matter.AcceptRequest;
import vn.congly.matter.Acceptance;

/** {@code POST /api/v1/requests/{id}/acceptance}: an officer's decision makes a case of a request. */
@RestController
class AcceptanceApi {

    /** @param difficultArea the officer's word on the residence, where the list does not tell */
    record Asked(
            @Nullable FormOfAid form,
            @Nullable List<String> categories,
            @Nullable String primary,
            @Nullable String atOnceGround,
            @Nullable String reason,
            @Nullable Boolean forceMajeure,
            @Nullable Boolean difficultArea) {}

    record Answer(long matter, String code, int number, Instant at) {}

    private record Input(long request, int version, Asked body) {}

    private final AcceptRequest accept;
    private final Once once;

    AcceptanceApi(AcceptRequest accept, Once once) {
        this.accept = accept;
        this.once = once;
    }

    @PostMapping("/api/v1/requests/{id}/acceptance")
    ResponseEntity<Answer> accept(
            @PathVariable("id") long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Asked asked) {
        if (id <= 0) {
            throw new Unknown("request", id);
        }
        int version = Versions.read(ifMatch);
        var decision = decision(id, version, asked);
        var answer = once.perform(key, new Input(id, version, asked), Answer.class, () -> {
            var it = accept.accept(decision);
            return new Answer(it.matter().value(), it.code(), it.number(), it.at());
        });
        return ResponseEntity.created(URI.create("/api/v1/matters/" + answer.matter()))
                .eTag(Versions.etag(1))
                .body(answer);
    }

    private static Acceptance decision(long id, int version, Asked asked) {
        var ground = Optional.of(Given.text(asked.atOnceGround())).filter(it -> !it.isBlank());
        return new Acceptance(
                new RequestId(id),
                version,
                Given.required(asked.form(), "form"),
                Set.copyOf(Objects.requireNonNullElse(asked.categories(), List.of())),
                Given.text(asked.primary()),
                ground,
                Given.text(asked.reason()),
                judged(asked, ground));
    }

    private static Judgement judged(Asked asked, Optional<String> ground) {
        return new Judgement(
                true,
                false,
                false,
                false,
                Boolean.TRUE.equals(asked.forceMajeure()),
                ground.filter("6.1.d"::equals).isPresent(),
                Optional.ofNullable(asked.difficultArea()));
    }
}
