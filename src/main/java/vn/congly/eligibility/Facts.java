package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.congly.geography.CommuneKey;

/**
 * What is known of a person on a day.
 *
 * @param on the day of the request, in Viet Nam: the law and the residence of that day count
 * @param birthYear where the day of birth is not known
 * @param minorityEthnicity of an ethnicity other than Kinh
 * @param residence where the person lives on that day
 * @param difficultArea an officer's word on whether the residence lies in an especially difficult area, where our list does
 *     not tell; empty if nobody has looked
 * @param claimed ids of the categories that the person claims
 * @param papers ids of the papers shown (subject "papers")
 * @param otherProof ids of the categories for which another lawful paper, or the issuer's confirmation of a lost one, was
 *     shown (Circular 08/2017, Art. 33(15))
 * @param nearPoor says to belong to a near-poor household
 * @param monthlyAllowance says to receive monthly social allowance
 * @param field id of the field of law (subject "fields")
 */
public record Facts(
        LocalDate on,
        Optional<LocalDate> birthDate,
        Optional<Integer> birthYear,
        boolean minorityEthnicity,
        Optional<CommuneKey> residence,
        Optional<Boolean> difficultArea,
        Set<String> claimed,
        Set<String> papers,
        Set<String> otherProof,
        ProceedingsRole role,
        boolean nearPoor,
        boolean monthlyAllowance,
        String field) {

    public Facts {
        claimed = Set.copyOf(claimed);
        papers = Set.copyOf(papers);
        otherProof = Set.copyOf(otherProof);
    }

    boolean shows(Iterable<String> any) {
        for (var paper : any) {
            if (papers.contains(paper)) {
                return true;
            }
        }
        return false;
    }
}
