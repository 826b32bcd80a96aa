package vn.congly.statistics;

import java.util.Set;

/**
 * A row of a form.
 *
 * @param number as printed before the title: I, 1, 1.1
 * @param level 0 the total, 1 a part, 2 a group, 3 a row of it
 * @param provisional not seen in the official form: our reading
 * @param fields the fields of law it takes; empty: all, or with otherFields those that no row names
 * @param forms the forms of aid it takes; empty: all
 */
public record Row(
        String id,
        String number,
        Words title,
        int level,
        boolean provisional,
        Set<String> fields,
        boolean otherFields,
        Set<String> forms) {

    boolean holds(Tally tally, Set<String> namedFields) {
        boolean field =
                otherFields ? !namedFields.contains(tally.field()) : fields.isEmpty() || fields.contains(tally.field());
        return field && (forms.isEmpty() || forms.contains(tally.form()));
    }
}
