package vn.congly.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;

class TileMapTest {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static Map<String, Long> oneToThirtyFour() {
        var figures = new TreeMap<String, Long>();
        TileMap.codes().forEach(it -> figures.put(it, figures.size() + 1L));
        return figures;
    }

    @Test
    void every_province_of_today_has_its_tile_and_no_two_share_a_place() {
        var provinces = Geography.load().provinces(Era.SINCE_2025_07);
        assertThat(TileMap.codes())
                .containsExactlyInAnyOrderElementsOf(
                        provinces.stream().map(it -> it.key().code()).toList());
        var tiles = TileMap.tiles(oneToThirtyFour(), Map.of(), VIETNAMESE);
        assertThat(tiles).extracting(it -> it.x() + "/" + it.y()).doesNotHaveDuplicates();
        assertThat(tiles)
                .allSatisfy(it -> assertThat(provinces)
                        .anyMatch(province -> province.key().code().equals(it.code())
                                && province.name().equals(it.name())));
    }

    @Test
    void each_of_five_steps_holds_about_a_fifth_of_the_tiles() {
        var steps = TileMap.tiles(oneToThirtyFour(), Map.of(), VIETNAMESE).stream()
                .collect(Collectors.groupingBy(Tile::step, Collectors.counting()));
        assertThat(steps.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(steps.values()).allSatisfy(it -> assertThat(it).isBetween(6L, 8L));
    }

    @Test
    void a_country_without_a_case_is_pale_everywhere() {
        assertThat(TileMap.tiles(Map.of(), Map.of(), VIETNAMESE))
                .extracting(Tile::step)
                .containsOnly(1);
        assertThat(TileMap.legend(Map.of(), VIETNAMESE, "dưới", "từ"))
                .hasSize(5)
                .first()
                .isEqualTo("dưới 1");
    }

    @Test
    void the_line_of_a_year_stops_at_its_last_month() {
        var months = List.of(4L, 8L, 12L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
        var trend = Trend.of(months, 3, Collections.nCopies(12, 0L), VIETNAMESE);
        assertThat(trend.path()).isEqualTo("M36.0 106.7L61.0 63.3L86.0 20.0");
        assertThat(trend.lastX()).isEqualTo("86.0");
        assertThat(trend.marks()).extracting(Trend.Mark::text).containsExactly("0", "3", "6", "9", "12");
    }
}
