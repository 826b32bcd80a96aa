package vn.congly.eligibility;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * A reason that a page can say in the reader's language: {@code messages.getMessage(because, locale)}.
 *
 * @param key of the bundle {@code eligibility}
 * @param arguments days as ISO text, numbers as text
 */
public record Because(String key, List<String> arguments) implements MessageSourceResolvable {

    static Because of(String key, Object... arguments) {
        return new Because(
                "eligibility.because." + key,
                List.of(arguments).stream().map(Object::toString).toList());
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
