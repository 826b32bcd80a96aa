package vn.congly.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.geography.ProvinceKey;

class UnitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final int YEN_BAI = 315;
    private static final int LAO_CAI_OF_OLD = 310;
    private static final int LAO_CAI = 415;
    private static final Geography PLACES = Geography.load();
    private static final Units UNITS =
            Units.sample(PLACES, Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC));

    private static CommuneKey place(String text, Era era) {
        return PLACES.search(text, era, 1).getFirst().key();
    }

    @Test
    void sixty_three_centres_became_fifty_three() {
        assertThat(UNITS.centres(LAST_DAY)).hasSize(63);
        assertThat(UNITS.centres(MERGER)).hasSize(53);
        assertThat(UNITS.inBeing(UnitKind.DEPARTMENT, LAST_DAY)).hasSize(63);
        assertThat(UNITS.inBeing(UnitKind.DEPARTMENT, MERGER)).hasSize(34);
        assertThat(UNITS.inBeing(UnitKind.BRANCH, LAST_DAY)).hasSize(99);
        assertThat(UNITS.inBeing(UnitKind.BRANCH, MERGER)).hasSize(83);
    }

    @Test
    void the_names_that_were_seen_are_there() {
        assertThat(UNITS.centres(TODAY))
                .extracting(Unit::name)
                .contains(
                        "Trung tâm trợ giúp pháp lý nhà nước số 1 tỉnh Quảng Trị",
                        "Trung tâm trợ giúp pháp lý nhà nước số 2 tỉnh Quảng Trị",
                        "Trung tâm trợ giúp pháp lý nhà nước số 1 tỉnh Quảng Ngãi",
                        "Trung tâm trợ giúp pháp lý nhà nước số 1 tỉnh Thái Nguyên",
                        "Trung tâm trợ giúp pháp lý nhà nước số 3 tỉnh Phú Thọ",
                        "Trung tâm trợ giúp pháp lý nhà nước tỉnh Hậu Giang");
        assertThat(UNITS.departmentOf(493).orElseThrow().name()).isEqualTo("Sở Tư pháp thành phố Cần Thơ");
    }

    @Test
    void the_files_of_the_centre_of_Yen_Bai_lie_in_Lao_Cai_since_the_merger() {
        assertThat(UNITS.custodianOf(YEN_BAI, LAST_DAY).id()).isEqualTo(YEN_BAI);
        assertThat(UNITS.custodianOf(YEN_BAI, MERGER).id()).isEqualTo(LAO_CAI);
        assertThat(UNITS.required(YEN_BAI).name()).endsWith("tỉnh Yên Bái");
    }

    @Test
    void a_centre_holds_its_own_files_those_of_its_branches_and_those_it_inherited() {
        var branch = UNITS.branchesOf(UNITS.required(LAO_CAI)).getFirst();
        var branchOfOld = 1151;
        assertThat(UNITS.custody(LAO_CAI)).contains(LAO_CAI, YEN_BAI, LAO_CAI_OF_OLD, branch.id(), branchOfOld);
        assertThat(UNITS.custody(LAO_CAI)).doesNotContain(301, 215);
        assertThat(UNITS.custody(YEN_BAI)).isEmpty();
        assertThat(UNITS.custody(YEN_BAI, LAST_DAY))
                .contains(YEN_BAI, branchOfOld)
                .doesNotContain(LAO_CAI_OF_OLD);
    }

    @Test
    void a_department_holds_all_of_its_province_and_the_ministry_the_nation() {
        assertThat(UNITS.custody(215)).contains(LAO_CAI, YEN_BAI, 110, 115, 1101, 2151);
        assertThat(UNITS.custody(1)).hasSameSizeAs(UNITS.all());
    }

    @Test
    void every_file_of_every_unit_is_held_by_one_unit_in_being() {
        assertThat(UNITS.all())
                .allSatisfy(it -> assertThat(UNITS.custodianOf(it.id(), TODAY).inBeing(TODAY))
                        .isTrue());
    }

    @Test
    void every_commune_of_each_era_has_exactly_one_centre() {
        assertThat(PLACES.communes(Era.SINCE_2025_07)).allSatisfy(it -> hasOneCentre(it, TODAY));
        assertThat(PLACES.communes(Era.BEFORE_2025_07)).allSatisfy(it -> hasOneCentre(it, LAST_DAY));
    }

    private static void hasOneCentre(Commune commune, LocalDate on) {
        assertThat(UNITS.competentFor(commune.key(), on))
                .filteredOn(it -> it.kind() == UnitKind.CENTRE)
                .as(commune.label())
                .hasSize(1);
    }

    @Test
    void a_branch_that_holds_the_commune_comes_before_its_centre() {
        var competent = UNITS.competentFor(place("Bát Xát, Lào Cai", Era.SINCE_2025_07), TODAY);
        assertThat(competent).extracting(Unit::kind).containsExactly(UnitKind.BRANCH, UnitKind.CENTRE);
        assertThat(competent.getLast().id()).isEqualTo(LAO_CAI);
        assertThat(competent.getFirst().codePrefix()).isEqualTo("CN1");
    }

    @Test
    void an_old_address_is_served_by_the_centre_of_today() {
        var hamlet = place("Cổ Phúc, Yên Bái", Era.BEFORE_2025_07);
        assertThat(UNITS.competentFor(hamlet, LAST_DAY)).extracting(Unit::id).contains(YEN_BAI);
        assertThat(UNITS.competentFor(hamlet, TODAY)).extracting(Unit::id).contains(LAO_CAI);
    }

    @Test
    void a_branch_lies_under_its_centre_and_both_under_the_department() {
        assertThat(UNITS.branchesOf(UNITS.required(LAO_CAI)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                UNITS.departmentOf(it.id()).orElseThrow().id())
                        .isEqualTo(215));
        assertThat(UNITS.departmentOf(YEN_BAI).orElseThrow().id()).isEqualTo(215);
        assertThat(UNITS.departmentOf(1)).isEmpty();
        assertThat(UNITS.codePrefix(LAO_CAI)).isEqualTo("TT");
    }

    @Test
    void units_lie_in_provinces_that_are() {
        assertThat(UNITS.all())
                .allSatisfy(it -> assertThat(PLACES.province(it.province())).isPresent());
        assertThat(UNITS.centres(TODAY))
                .filteredOn(it -> it.province().equals(ProvinceKey.of(2025, "79")))
                .hasSize(1);
    }

    @Test
    void a_number_that_no_unit_has_is_refused() {
        assertThat(UNITS.find(9_999)).isEmpty();
        assertThatThrownBy(() -> UNITS.required(9_999)).isInstanceOf(UnknownUnit.class);
    }
}
