package vn.congly.geography;

import java.util.Optional;

/**
 * A commune, ward, township or special zone.
 *
 * @param name without the word of its kind: Ba Đình
 * @param fullName with it: Phường Ba Đình
 * @param district full name of the old district; empty since 01/07/2025
 */
public record Commune(
        CommuneKey key,
        PlaceKind kind,
        String name,
        String fullName,
        String provinceCode,
        String provinceName,
        Optional<String> district) {

    public ProvinceKey province() {
        return new ProvinceKey(key.era(), provinceCode);
    }

    /** As an address ends: Phường Phúc Xá, Quận Ba Đình, Hà Nội. */
    public String label() {
        return fullName + district.map(it -> ", " + it).orElse("") + ", " + provinceName;
    }

    Commune renamed(PlaceKind newKind, String newName) {
        return new Commune(key, newKind, newName, newKind.fullName(newName), provinceCode, provinceName, district);
    }
}
