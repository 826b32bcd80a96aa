package vn.congly.organization;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.ProvinceKey;

/**
 * A body with its validity. A row is never overwritten: a merger, a move or a new name makes a new unit and a
 * {@link Succession}.
 *
 * @param codePrefix what the codes of its cases begin with: TT, CN1
 * @param validUntil exclusive; empty while it is in being
 */
public record Unit(
        int id,
        UnitKind kind,
        String name,
        String codePrefix,
        Optional<Integer> parent,
        ProvinceKey province,
        String address,
        String phone,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {

    public boolean inBeing(LocalDate on) {
        return !on.isBefore(validFrom) && validUntil.map(on::isBefore).orElse(true);
    }

    boolean ended(LocalDate on) {
        return validUntil.map(end -> !on.isBefore(end)).orElse(false);
    }
}
