package vn.congly.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The list of the 54 peoples of Viet Nam (Decision 121-TCTK/PPCĐ of 02/03/1979, General Statistics Office). */
public final class Ethnicities {

    /** Where it is not known yet. */
    public static final String UNKNOWN = "99";

    private static final String KINH = "01";
    private static final List<Ethnicity> ALL = listed(
            "Kinh",
            "Tày",
            "Thái",
            "Hoa",
            "Khơ-me",
            "Mường",
            "Nùng",
            "Mông",
            "Dao",
            "Gia-rai",
            "Ngái",
            "Ê-đê",
            "Ba na",
            "Xơ-đăng",
            "Sán Chay",
            "Cơ-ho",
            "Chăm",
            "Sán Dìu",
            "Hrê",
            "Mnông",
            "Ra-glai",
            "Xtiêng",
            "Bru-Vân Kiều",
            "Thổ",
            "Giáy",
            "Cơ-tu",
            "Gié-Triêng",
            "Mạ",
            "Khơ-mú",
            "Co",
            "Ta-ôi",
            "Chơ-ro",
            "Kháng",
            "Xinh-mun",
            "Hà Nhì",
            "Chu-ru",
            "Lào",
            "La Chí",
            "La Ha",
            "Phù Lá",
            "La Hủ",
            "Lự",
            "Lô Lô",
            "Chứt",
            "Mảng",
            "Pà Thẻn",
            "Cơ Lao",
            "Cống",
            "Bố Y",
            "Si La",
            "Pu Péo",
            "Brâu",
            "Ơ Đu",
            "Rơ-măm");
    private static final Map<String, Ethnicity> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Ethnicity::code, Function.identity()));

    private Ethnicities() {}

    /** All 54, by code. */
    public static List<Ethnicity> all() {
        return ALL;
    }

    /** Empty also for {@link #UNKNOWN}. */
    public static Optional<Ethnicity> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** One of the 54 codes or {@link #UNKNOWN}. */
    public static boolean known(String code) {
        return code.equals(UNKNOWN) || BY_CODE.containsKey(code);
    }

    public static boolean isKinh(String code) {
        return code.equals(KINH);
    }

    /** Of one of the 53 peoples other than the Kinh; an unknown ethnicity is not. */
    public static boolean isMinority(String code) {
        return BY_CODE.containsKey(code) && !isKinh(code);
    }

    private static List<Ethnicity> listed(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(it -> new Ethnicity("%02d".formatted(it + 1), names[it]))
                .toList();
    }
}
