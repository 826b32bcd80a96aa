package vn.congly.assignment;

import java.util.List;

/**
 * The proposal as it was shown, kept with the decision so that it can be examined later. Holds numbers and keys, no names.
 *
 * @param order what the order was made by, first first
 * @param agreement how the opposed parties agreed otherwise (Law Art. 25(2)a)
 */
record Evidence(
        String form,
        String field,
        String language,
        String day,
        int unit,
        List<Criterion> order,
        List<Line> candidates,
        long chosen,
        String agreement) {

    private static final List<Criterion> ORDER = List.of(
            Criterion.CARD,
            Criterion.FORM,
            Criterion.REPLACED,
            Criterion.CONFLICT,
            Criterion.PRESENCE,
            Criterion.LANGUAGE,
            Criterion.LOAD,
            Criterion.FIELD,
            Criterion.DISTANCE,
            Criterion.UNIT);

    /** One candidate in their place. */
    record Line(long provider, boolean eligible, List<Reason> reasons) {}

    static Evidence of(Proposal proposal, Ranked chosen, String agreement) {
        var need = proposal.need();
        return new Evidence(
                need.form().name(),
                need.field(),
                need.language().orElse(""),
                need.day().toString(),
                need.unit(),
                ORDER,
                proposal.ranked().stream()
                        .map(it -> new Line(it.provider().id().value(), it.eligible(), it.reasons()))
                        .toList(),
                chosen.provider().id().value(),
                agreement);
    }
}
