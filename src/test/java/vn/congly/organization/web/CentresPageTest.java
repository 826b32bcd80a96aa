package vn.congly.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import vn.congly.geography.Commune;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

class CentresPageTest {

    private static final Geography PLACES = Geography.load();
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
    private static final CentresPage PAGE = new CentresPage(new CentreFinder(PLACES, Units.sample(PLACES, NOW), NOW));

    private static ExtendedModelMap asked(String text, String commune) {
        var model = new ExtendedModelMap();
        assertThat(PAGE.show(text, commune, model)).isEqualTo("organization/centres");
        return model;
    }

    @SuppressWarnings("unchecked")
    private static List<PlaceFound> places(ExtendedModelMap model) {
        return (List<PlaceFound>) Objects.requireNonNull(model.getAttribute("places"));
    }

    @Test
    void a_single_match_is_answered_at_once_with_the_branch_before_the_centre() {
        var found = places(asked("muong hum, lao cai", ""));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().units())
                .extracting(it -> it.kind())
                .containsExactly(UnitKind.BRANCH, UnitKind.CENTRE);
    }

    @Test
    void a_name_of_old_leads_to_the_place_of_today() {
        var old = PLACES.search("Cổ Phúc, Yên Bái", Era.BEFORE_2025_07, 1).getFirst();
        var found = places(asked("", old.key().text()));
        assertThat(found).extracting(it -> it.commune().provinceName()).containsOnly("Lào Cai");
    }

    @Test
    void a_divided_commune_shows_all_its_parts_to_choose_from() {
        var old = PLACES.search("Phường Đại Mỗ", Era.BEFORE_2025_07, 1).getFirst();
        assertThat(places(asked("", old.key().text())))
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(it.units()).isNotEmpty());
    }

    @Test
    void places_of_old_and_of_today_are_offered_but_not_the_same_place_twice() {
        var model = asked("Ba Đình", "");
        assertThat((List<?>) model.getAttribute("matches"))
                .isNotEmpty()
                .extracting(it -> ((Commune) it).key())
                .doesNotHaveDuplicates();
        assertThat(model.getAttribute("chosen")).isNull();
    }

    @Test
    void what_is_nowhere_is_said_to_be_nowhere() {
        assertThat(asked("Atlantis", "").getAttribute("nothing")).isEqualTo(true);
        assertThat(asked("", "00004").getAttribute("nothing")).isEqualTo(true);
        assertThat(asked("", "2025-99999").getAttribute("nothing")).isEqualTo(true);
        assertThat(asked("", "").getAttribute("nothing")).isEqualTo(false);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_list_by_province_holds_all_centres_and_branches_of_today() {
        var all = (List<ProvinceCentres>) Objects.requireNonNull(asked("", "").getAttribute("provinces"));
        assertThat(all).hasSize(34).allSatisfy(it -> assertThat(it.units()).isNotEmpty());
        assertThat(all.stream().mapToInt(it -> it.units().size()).sum()).isEqualTo(53 + 83);
    }
}
