package vn.congly.rules.rest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a person as sent. Everything may be absent: what is not said is not known, or not claimed.
 *
 * @param on day of the request; today if absent
 * @param birthDate 2010-03-02 or 02/03/2010
 * @param residence commune with its era: 2025-00004
 * @param difficultArea an officer's word, where the list does not tell
 * @param claimed ids of categories; papers: ids of papers; otherProof: ids of categories proved by another lawful paper
 * @param role a {@link vn.congly.eligibility.ProceedingsRole}
 * @param field id of the field of law
 */
record PersonQuestion(
        @Nullable String on,
        @Nullable String birthDate,
        @Nullable Integer birthYear,
        @Nullable Boolean minorityEthnicity,
        @Nullable String residence,
        @Nullable Boolean difficultArea,
        @Nullable Set<String> claimed,
        @Nullable Set<String> papers,
        @Nullable Set<String> otherProof,
        @Nullable String role,
        @Nullable Boolean nearPoor,
        @Nullable Boolean monthlyAllowance,
        @Nullable String field) {}
