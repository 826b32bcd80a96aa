package vn.congly.intake.rest;

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
import vn.congly.intake.RefuseRequest;
import vn.congly.intake.RequestId;
import vn.congly.intake.RequestState;
import vn.congly.intake.TransferRequest;
import vn.congly.intake.WithdrawRequest;

/** Refusal, transfer and withdrawal of a request. Acceptance belongs to the case. */
@RestController
class DecisionsApi {

    private final RefuseRequest refuse;
    private final TransferRequest transfer;
    private final WithdrawRequest withdraw;
    private final Once once;

    DecisionsApi(RefuseRequest refuse, TransferRequest transfer, WithdrawRequest withdraw, Once once) {
        this.refuse = refuse;
        this.transfer = transfer;
        this.withdraw = withdraw;
        this.once = once;
    }

    /** @param ground id of the rulebook's refusal grounds: 30.3.a to 30.3.d */
    record Refusal(@Nullable String ground, @Nullable String reason) {}

    record Transfer(@Nullable Integer toUnit, @Nullable String reason) {}

    record RequestWithdrawal(@Nullable String reason) {}

    private record Act(String act, long id, int version, Object body) {}

    @PostMapping("/api/v1/requests/{id}/refusal")
    ResponseEntity<Changed> refuse(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Refusal body) {
        int version = Versions.read(ifMatch);
        var ground = Optional.ofNullable(body.ground()).orElse("");
        return once.perform(
                        key,
                        new Act("refusal", id, version, body),
                        Changed.class,
                        () -> Changed.by(
                                id,
                                version,
                                RequestState.REFUSED,
                                refuse.refuse(new RequestId(id), version, ground, text(body.reason()))))
                .answer();
    }

    @PostMapping("/api/v1/requests/{id}/transfer")
    ResponseEntity<Changed> transfer(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Transfer body) {
        int version = Versions.read(ifMatch);
        int to = Optional.ofNullable(body.toUnit()).orElse(0);
        return once.perform(
                        key,
                        new Act("transfer", id, version, body),
                        Changed.class,
                        () -> Changed.by(
                                id,
                                version,
                                RequestState.RECEIVED,
                                transfer.transfer(new RequestId(id), version, to, text(body.reason()))))
                .answer();
    }

    @PostMapping("/api/v1/requests/{id}/withdrawal")
    ResponseEntity<Changed> withdraw(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody RequestWithdrawal body) {
        int version = Versions.read(ifMatch);
        return once.perform(key, new Act("withdrawal", id, version, body), Changed.class, () -> {
                    withdraw.withdraw(new RequestId(id), version, text(body.reason()));
                    return Changed.to(id, version, RequestState.WITHDRAWN);
                })
                .answer();
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
