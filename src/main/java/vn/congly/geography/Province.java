package vn.congly.geography;

import java.util.Optional;

/**
 * A province or a city of the same rank, by the name in force at the end of its era (as far as known).
 *
 * @param inhabitants as stated in 2025; 0 in the old era, where we hold no figure
 * @param centre the old province whose capital is the new centre; empty in the old era
 */
public record Province(
        ProvinceKey key, PlaceKind kind, String name, String fullName, long inhabitants, Optional<ProvinceKey> centre) {

    Province renamed(PlaceKind newKind, String newName) {
        return new Province(key, newKind, newName, newKind.fullName(newName), inhabitants, centre);
    }
}
