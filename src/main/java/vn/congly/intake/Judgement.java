package vn.congly.intake;

import java.util.Optional;

/**
 * What only a person can judge about a request; the rules ask for it.
 *
 * @param concreteCase there is a concrete case that touches the person's own rights (Law Art. 30(1))
 * @param askedByCentralBody the central body asked for it (Law Art. 26(1)c)
 * @param forceMajeure proof cannot be brought in time
 * @param headAvoidsHarm the head accepts at once to avoid harm
 * @param difficultArea whether the residence lies in an especially difficult area, where our list does not tell
 */
public record Judgement(
        boolean concreteCase,
        boolean unlawful,
        boolean deceased,
        boolean askedByCentralBody,
        boolean forceMajeure,
        boolean headAvoidsHarm,
        Optional<Boolean> difficultArea) {

    /** Nobody has looked yet, and nothing speaks against the request. */
    public static Judgement none() {
        return new Judgement(true, false, false, false, false, false, Optional.empty());
    }
}
