package vn.congly.assignment;

import java.util.List;
import java.util.Optional;
import vn.congly.providers.ProviderId;

/** What is proposed for a case on a day: what it needs, and everybody who could be asked, in order. */
record Proposal(Need need, List<Ranked> ranked) {

    Optional<Ranked> of(ProviderId id) {
        return ranked.stream().filter(it -> it.provider().id().equals(id)).findFirst();
    }
}
