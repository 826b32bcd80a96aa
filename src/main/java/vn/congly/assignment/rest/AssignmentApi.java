package vn.congly.assignment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.acts.Items;
import vn.congly.acts.Versions;
import vn.congly.assignment.Assigned;
import vn.congly.assignment.Choice;
import vn.congly.assignment.DecideOnce;
import vn.congly.assignment.ProposeProviders;
import vn.congly.assignment.Ranked;
import vn.congly.assignment.ReasonText;
import vn.congly.assignment.RefusedRegistration;
import vn.congly.assignment.Replacement;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;
import vn.congly.providers.ProviderId;

/** Proposals for a case, the assignment and the replacement. */
@RestController
@RequestMapping("/api/v1/matters/{id}")
class AssignmentApi {

    /** What is decided; the ground only for a replacement. */
    record Decision(
            @Nullable Long provider,
            @Nullable String reason,
            @Nullable String agreement,
            @Nullable String ground) {

        Choice choice(long matter, String ifMatch) {
            if (provider == null || provider <= 0) {
                throw new BadInput("provider", "assignment.mistake.provider");
            }
            return new Choice(
                    new MatterId(matter),
                    Versions.read(ifMatch),
                    new ProviderId(provider),
                    Objects.requireNonNullElse(reason, ""),
                    Objects.requireNonNullElse(agreement, ""));
        }
    }

    /** A refusal or cancellation of a registration: ground of the rulebook, and when it was received. */
    record Refused(@Nullable String ground, @Nullable Instant since) {

        RefusedRegistration read(long matter, String ifMatch) {
            if (since == null) {
                throw new BadInput("since", "assignment.mistake.since");
            }
            return new RefusedRegistration(
                    new MatterId(matter), Versions.read(ifMatch), Objects.requireNonNullElse(ground, ""), since);
        }
    }

    /** A reason with its sentence. */
    record ReasonItem(String about, String key, String text, boolean good, String citation) {}

    /** A candidate, best first. */
    record ProposedItem(
            long provider,
            String name,
            String kind,
            int unit,
            boolean eligible,
            boolean agreementOpens,
            List<ReasonItem> reasons) {}

    /** A decision taken. */
    record DecidedItem(long assignment, int number, int year, String at) {}

    private final ProposeProviders propose;
    private final DecideOnce decide;
    private final Matters matters;
    private final ReasonText words;

    AssignmentApi(ProposeProviders propose, DecideOnce decide, Matters matters, ReasonText words) {
        this.propose = propose;
        this.decide = decide;
        this.matters = matters;
        this.words = words;
    }

    @GetMapping("/proposed-providers")
    ResponseEntity<Items<ProposedItem>> proposed(@PathVariable long id, Locale reader) {
        var key = new MatterId(id);
        var ranked = propose.propose(key).stream().map(it -> item(it, reader)).toList();
        return ResponseEntity.ok()
                .eTag(Versions.etag(matters.required(key).version()))
                .body(new Items<>(ranked, null));
    }

    @PostMapping("/assignment")
    ResponseEntity<DecidedItem> assign(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Decision decision) {
        return decided(decide.assign(key, decision.choice(id, ifMatch)));
    }

    @PostMapping("/replacement")
    ResponseEntity<DecidedItem> replace(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Decision decision) {
        var ground = Objects.requireNonNullElse(decision.ground(), "");
        return decided(decide.replace(key, new Replacement(decision.choice(id, ifMatch), ground)));
    }

    /** A body's refusal arrived: the clock of the replacement runs from the moment given. */
    @PostMapping("/refused-registration")
    ResponseEntity<Void> refused(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestBody Refused refused) {
        int version = decide.called(key, refused.read(id, ifMatch));
        return ResponseEntity.noContent().eTag(Versions.etag(version)).build();
    }

    private static ResponseEntity<DecidedItem> decided(Assigned it) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Versions.etag(it.version()))
                .body(new DecidedItem(
                        it.id().value(), it.number(), it.year(), it.at().toString()));
    }

    private ProposedItem item(Ranked it, Locale reader) {
        var provider = it.provider();
        return new ProposedItem(
                provider.id().value(),
                provider.fullName(),
                provider.kind().name(),
                provider.unit(),
                it.eligible(),
                it.agreementOpens(),
                it.reasons().stream()
                        .map(why -> new ReasonItem(
                                why.about().name(), why.key(), words.say(why, reader), why.good(), why.citation()))
                        .toList());
    }
}
