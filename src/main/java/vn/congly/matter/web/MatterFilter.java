package vn.congly.matter.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What a list of cases is narrowed to. Unknown words narrow nothing.
 *
 * @param state a state, or OPEN for all that are not over; empty for any
 * @param due LATE, TODAY, UNASSIGNED or empty
 * @param unit 0 for all
 */
record MatterFilter(String state, String form, String due, boolean mine, int unit, long after) {

    static final List<String> STATES = List.of("OPEN", "ACCEPTED", "IN_PROGRESS", "STAYED", "ENDED", "HANDED_OVER");
    static final List<String> FORMS = List.of("LITIGATION", "ADVICE", "OUT_OF_COURT");
    static final List<String> DUES = List.of("LATE", "TODAY", "UNASSIGNED");

    MatterFilter {
        state = STATES.contains(state) ? state : "";
        form = FORMS.contains(form) ? form : "";
        due = DUES.contains(due) ? due : "";
    }

    public boolean narrows() {
        return !(state.isEmpty() && form.isEmpty() && due.isEmpty() && unit == 0) || mine;
    }

    MatterFilter after(long last) {
        return new MatterFilter(state, form, due, mine, unit, last);
    }

    /** The condition on matter.matter m; its values are named state and form. */
    String condition() {
        var all = new ArrayList<String>();
        if (state.equals("OPEN")) {
            all.add("m.state in ('ACCEPTED', 'IN_PROGRESS', 'STAYED')");
        } else if (!state.isEmpty()) {
            all.add("m.state = :state");
        }
        if (!form.isEmpty()) {
            all.add("m.form = :form");
        }
        if (after > 0) {
            all.add("(m.accepted_at, m.id) < (select a.accepted_at, a.id from matter.matter a where a.id = :after)");
        }
        all.addAll(whenDue());
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private static List<String> clock(String when) {
        return List.of("exists (select from matter.clock c where c.matter_id = m.id and c.stopped_at is null and "
                + when + ")");
    }

    private List<String> whenDue() {
        return switch (due) {
            case "LATE" -> clock("c.due_at <= :now");
            case "TODAY" -> clock("c.due_at > :now and c.due_at <= :tomorrow");
            case "UNASSIGNED" -> List.of("m.state = 'ACCEPTED' and m.provider_id is null");
            default -> List.of();
        };
    }
}
