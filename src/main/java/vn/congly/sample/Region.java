package vn.congly.sample;

import java.util.List;
import java.util.Set;

/** Where people of which ethnicity live, roughly (codes of the General Statistics Office). */
enum Region {
    NORTHERN_MOUNTAINS(List.of("08", "09", "02", "03", "07", "25"), 0.80),
    HIGHLANDS(List.of("10", "12", "13", "16", "20"), 0.45),
    MEKONG(List.of("05", "17"), 0.15),
    DELTA(List.of("06", "02", "07"), 0.05);

    private static final Set<String> MOUNTAINS = Set.of("04", "08", "11", "12", "14", "15", "19", "20");
    private static final Set<String> PLATEAU = Set.of("51", "52", "66", "68");
    private static final Set<String> SOUTH = Set.of("86", "91", "92", "96");

    private final List<String> ethnicities;
    private final double minorityShare;

    Region(List<String> ethnicities, double minorityShare) {
        this.ethnicities = ethnicities;
        this.minorityShare = minorityShare;
    }

    /** Of a province of the new era, by code. */
    static Region of(String code) {
        return MOUNTAINS.contains(code)
                ? NORTHERN_MOUNTAINS
                : PLATEAU.contains(code) ? HIGHLANDS : SOUTH.contains(code) ? MEKONG : DELTA;
    }

    List<String> ethnicities() {
        return ethnicities;
    }

    double minorityShare() {
        return minorityShare;
    }

    /** More cases for each inhabitant where more are entitled. */
    double need() {
        return switch (this) {
            case NORTHERN_MOUNTAINS -> 2.5;
            case HIGHLANDS -> 1.5;
            case MEKONG -> 1.2;
            case DELTA -> 1.0;
        };
    }
}
