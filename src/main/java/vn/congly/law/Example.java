package vn.congly.law;

import java.util.Map;

/** An example written beside a rule, which must come true. */
public record Example(Rule rule, Map<String, Object> says) {

    public Example {
        says = Map.copyOf(says);
    }
}
