package vn.congly.matter;

import java.util.Optional;

/**
 * Another case, anywhere in the nation, in which somebody of this one seems to stand: numbers only, no personal data.
 *
 * @param provider who gives or gave the aid there
 * @param sameIdentity the identity numbers agree too; otherwise only the names do
 */
public record Conflict(
        Kind kind,
        MatterId matter,
        String code,
        int unit,
        String field,
        MatterState state,
        Optional<Long> provider,
        boolean sameIdentity) {

    public enum Kind {
        /** Aid is or was given there to somebody who is on the other side here (Law Art. 25(2)a). */
        AIDS_OPPONENT,
        /** Whoever is aided here is on the other side there (Law Art. 25(2)a). */
        OPPOSES_BENEFICIARY,
        /** The same person has a case already (Law Art. 30(3)d, if it is the same one). */
        SAME_BENEFICIARY
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.conflict." + kind.name();
    }
}
