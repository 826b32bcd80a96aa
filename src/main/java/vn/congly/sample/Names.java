package vn.congly.sample;

import java.util.List;

/** Names put together at random from those that many bear. */
final class Names {

    private static final List<String> KINH = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
            "Đinh", "Mai");
    private static final List<String> NORTH =
            List.of("Giàng", "Vàng", "Lò", "Sùng", "Thào", "Lù", "Tẩn", "Quàng", "Cà", "Mùa", "Hà", "Nông");
    private static final List<String> HIGHLAND = List.of("Rơ Châm", "Y", "Siu", "Ksor", "Kpă", "H’", "Đinh", "Niê");
    private static final List<String> KHMER = List.of("Thạch", "Kim", "Sơn", "Danh", "Châu", "Lâm");
    private static final List<String> MEN_MIDDLE = List.of("Văn", "Đức", "Minh", "Hữu", "Quốc", "A", "Xuân", "Thanh");
    private static final List<String> WOMEN_MIDDLE = List.of("Thị", "Thị", "Thị", "Thu", "Ngọc", "Kim", "Bích");
    private static final List<String> MEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đông", "Giang", "Hải", "Hòa", "Hùng", "Khánh", "Lâm", "Long", "Nam",
            "Phong", "Quân", "Sơn", "Tâm", "Thắng", "Tùng", "Vinh", "Páo", "Chứ", "Dế", "Tủa");
    private static final List<String> WOMEN = List.of(
            "Anh", "Bích", "Chi", "Dung", "Giang", "Hà", "Hằng", "Hoa", "Hồng", "Hương", "Lan", "Liên", "Mai", "Mỷ",
            "Nga", "Ngọc", "Nhung", "Oanh", "Phượng", "Quyên", "Sáo", "Thảo", "Thủy", "Vân", "Xuân", "Yến", "Dợ", "Pà");

    private Names() {}

    static String of(Dice dice, boolean woman, boolean minority, Region region) {
        var family = dice.of(minority ? families(region) : KINH);
        var middle = dice.of(woman ? WOMEN_MIDDLE : MEN_MIDDLE);
        return family + " " + middle + " " + dice.of(woman ? WOMEN : MEN);
    }

    private static List<String> families(Region region) {
        return switch (region) {
            case NORTHERN_MOUNTAINS, DELTA -> NORTH;
            case HIGHLANDS -> HIGHLAND;
            case MEKONG -> KHMER;
        };
    }
}
