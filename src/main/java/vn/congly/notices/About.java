package vn.congly.notices;

import vn.congly.intake.RequestId;
import vn.congly.matter.MatterId;

/** What a letter is about: whoever may see it may see the letter. */
public sealed interface About {

    record OfRequest(RequestId request) implements About {}

    record OfMatter(MatterId matter) implements About {}

    static About of(RequestId request) {
        return new OfRequest(request);
    }

    static About of(MatterId matter) {
        return new OfMatter(matter);
    }

    /** As the trail names it. */
    default String type() {
        return switch (this) {
            case OfRequest it -> "request";
            case OfMatter it -> "matter";
        };
    }

    default long number() {
        return switch (this) {
            case OfRequest(var request) -> request.value();
            case OfMatter(var matter) -> matter.value();
        };
    }
}
