package vn.congly.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of the public page in their order, each with the fields that it asks. */
enum AskStep {
    WHO("who"),
    CUSTODY("arrest"),
    STORY("summary", "rather"),
    FIELD("field"),
    GROUPS("claimed"),
    PERSON("beneficiary.fullName", "beneficiary.birth", "beneficiary.sex", "beneficiary.identityNumber"),
    PLACE("where", "beneficiary.commune", "province"),
    CONTACT("requester.fullName", "relation", "requester.phone", "beneficiary.phone", "call");

    private final List<String> fields;

    AskStep(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<AskStep> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** As it stands in the address. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    static int count() {
        return values().length;
    }

    List<String> fields() {
        return fields;
    }

    Optional<AskStep> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    Optional<AskStep> after() {
        return number() == count() ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
