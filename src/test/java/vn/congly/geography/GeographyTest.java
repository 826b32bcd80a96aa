package vn.congly.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Geography PLACES = Geography.load();

    private static CommuneKey old(String code) {
        return new CommuneKey(Era.BEFORE_2025_07, code);
    }

    private static CommuneKey young(String code) {
        return new CommuneKey(Era.SINCE_2025_07, code);
    }

    @Test
    void the_lists_hold_what_the_state_counts() {
        assertThat(PLACES.provinces(Era.BEFORE_2025_07)).hasSize(63);
        assertThat(PLACES.provinces(Era.SINCE_2025_07)).hasSize(34);
        assertThat(PLACES.communes(Era.BEFORE_2025_07)).hasSize(10_035);
        assertThat(PLACES.communes(Era.SINCE_2025_07)).hasSize(3_321);
    }

    @Test
    void every_commune_lies_in_a_province_of_its_own_era() {
        assertThat(Stream.of(Era.values()).flatMap(era -> PLACES.communes(era).stream()))
                .allSatisfy(it -> assertThat(PLACES.province(it.province())).isPresent());
    }

    @Test
    void every_old_commune_has_successors_in_the_successor_of_its_province() {
        assertThat(PLACES.communes(Era.BEFORE_2025_07))
                .allSatisfy(it -> assertThat(PLACES.successors(it.key()))
                        .isNotEmpty()
                        .allSatisfy(
                                next -> assertThat(PLACES.required(next.to()).province())
                                        .isEqualTo(PLACES.successor(it.province()))));
    }

    @Test
    void every_new_commune_was_made_of_old_ones_or_is_one_of_five_island_districts() {
        var fromNoCommune = PLACES.communes(Era.SINCE_2025_07).stream()
                .filter(it -> PLACES.predecessors(it.key()).isEmpty())
                .toList();
        assertThat(fromNoCommune)
                .extracting(Commune::name)
                .containsExactlyInAnyOrder("Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo");
        assertThat(fromNoCommune)
                .allSatisfy(it -> assertThat(PLACES.islandDistrict(it.key())).contains("Huyện " + it.name()));
    }

    @Test
    void a_commune_goes_whole_if_and_only_if_it_has_one_successor() {
        var bySource = PLACES.communes(Era.BEFORE_2025_07).stream()
                .map(it -> PLACES.successors(it.key()))
                .toList();
        assertThat(bySource)
                .allSatisfy(all -> assertThat(all.getFirst().whole()).isEqualTo(all.size() == 1));
        assertThat(bySource.stream().filter(all -> all.size() > 1)).hasSize(441);
        assertThat(bySource.stream().mapToInt(all -> all.size()).sum()).isEqualTo(10_566);
    }

    @Test
    void code_15_was_Yen_Bai_and_is_Lao_Cai() {
        var before = ProvinceKey.of(2024, "15");
        var since = ProvinceKey.of(2025, "15");
        assertThat(PLACES.required(before).name()).isEqualTo("Yên Bái");
        assertThat(PLACES.required(since).name()).isEqualTo("Lào Cai");
        assertThat(PLACES.successor(before)).isEqualTo(since);
        assertThat(PLACES.predecessors(since)).extracting(Province::name).containsExactly("Lào Cai", "Yên Bái");
    }

    @Test
    void a_code_without_its_form_is_no_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> young("4")).withMessageContaining("five digits");
        assertThatIllegalArgumentException().isThrownBy(() -> CommuneKey.parse("00004"));
        assertThatIllegalArgumentException().isThrownBy(() -> CommuneKey.of(2023, "00004"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProvinceKey.of(2025, "1"));
        assertThat(CommuneKey.parse(young("00004").text())).isEqualTo(young("00004"));
    }

    @Test
    void a_well_formed_code_that_no_commune_has_is_unknown() {
        assertThat(PLACES.commune(young("99999"))).isEmpty();
        assertThatThrownBy(() -> PLACES.required(young("99999"))).isInstanceOf(UnknownPlace.class);
    }

    @Test
    void a_divided_commune_leaves_several_successors_to_choose_from() {
        var daiMo = PLACES.search("Phường Đại Mỗ", Era.BEFORE_2025_07, 1).getFirst();
        assertThat(PLACES.successors(daiMo.key())).hasSize(5).noneMatch(Succession::whole);
        assertThat(PLACES.at(daiMo.key(), TODAY)).hasSizeBetween(2, 5);
    }

    @Test
    void a_commune_keeps_its_code_when_it_becomes_a_ward() {
        var tanPhu = young("26116");
        assertThat(PLACES.at(tanPhu, LocalDate.of(2026, 4, 29)))
                .extracting(Commune::fullName)
                .containsExactly("Xã Tân Phú");
        assertThat(PLACES.at(tanPhu, LocalDate.of(2026, 4, 30)))
                .extracting(Commune::fullName)
                .containsExactly("Phường Tân Phú");
        assertThat(PLACES.at(ProvinceKey.of(2025, "75"), LocalDate.of(2026, 4, 29))
                        .fullName())
                .isEqualTo("Tỉnh Đồng Nai");
        assertThat(PLACES.required(ProvinceKey.of(2025, "75")).fullName()).isEqualTo("Thành phố Đồng Nai");
    }

    @Test
    void a_new_commune_asked_for_a_day_before_gives_what_it_was_made_of() {
        assertThat(PLACES.at(young("00004"), LocalDate.of(2025, 6, 30)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.key().era()).isEqualTo(Era.BEFORE_2025_07));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ba Đình", "ba dinh", "BA ÐÌNH", " phuong  ba dinh", "Phường Ba Đình, Hà Nội", "ha noi ba dinh"})
    void a_place_is_found_however_it_is_typed(String text) {
        assertThat(PLACES.search(text, Era.SINCE_2025_07, 2))
                .extracting(Commune::key)
                .contains(young("00004"));
    }

    @Test
    void who_types_marks_sees_the_name_so_spelt_first() {
        assertThat(PLACES.search("Ba Đình", Era.SINCE_2025_07, 9))
                .extracting(Commune::name)
                .startsWith("Ba Đình", "Ba Đình", "Ba Dinh");
    }

    @Test
    void names_that_begin_with_the_text_come_before_names_that_hold_it() {
        var names = PLACES.search("ba d", Era.SINCE_2025_07, 40).stream()
                .map(it -> FoldedText.of(it.name()).startsWith("ba d"))
                .toList();
        assertThat(names).startsWith(true);
        assertThat(names.stream().dropWhile(it -> it)).doesNotContain(true);
        assertThat(PLACES.search("  ", Era.SINCE_2025_07, 40)).isEmpty();
    }

    @Test
    void new_names_are_single_within_their_province() {
        var names = PLACES.communes(Era.SINCE_2025_07).stream()
                .collect(Collectors.groupingBy(it -> it.provinceCode() + it.fullName(), Collectors.counting()));
        assertThat(names.values()).containsOnly(1L);
    }

    @Test
    void the_lists_are_read_at_once() {
        var start = Instant.now();
        Geography.load();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(300));
    }
}
