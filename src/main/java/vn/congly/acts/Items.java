package vn.congly.acts;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to give as {@code after} for the following page; absent on the last
 */
public record Items<T>(List<T> items, @Nullable String next) {

    /** Of a list read one longer than the limit, so that the following page is known to exist. */
    public static <T> Items<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Items<>(oneMore, null);
        }
        var page = List.copyOf(oneMore.subList(0, limit));
        return new Items<>(page, cursor.apply(page.getLast()));
    }
}
