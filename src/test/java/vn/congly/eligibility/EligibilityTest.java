package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congly.eligibility.People.BA_DINH;
import static vn.congly.eligibility.People.SIN_THAU;
import static vn.congly.eligibility.People.aPoorHouseholdApplicant;
import static vn.congly.eligibility.People.anAdultOn;
import static vn.congly.eligibility.People.someoneOn;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.law.Rulebook;

class EligibilityTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final Geography PLACES = Geography.load();
    private static final Eligibility ELIGIBILITY = Eligibility.of(BOOK, PLACES);
    private static final String DAY = "2026-03-02";

    private static Finding finding(People person, String category) {
        return ELIGIBILITY.examine(person.facts()).findings().stream()
                .filter(it -> it.category().id().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static String because(People person, String category) {
        return finding(person, category).verdict().because().key().substring("eligibility.because.".length());
    }

    @ParameterizedTest(name = "born {0}, on {1}: child {2}, accused minor {3}")
    @CsvSource({
        "2010-03-02, 2026-03-01, true, false",
        "2010-03-02, 2026-03-02, false, true",
        "2008-03-02, 2026-03-01, false, true",
        "2008-03-02, 2026-03-02, false, false",
        "2012-02-29, 2028-02-28, true, false",
        "2012-02-29, 2028-02-29, false, true",
        "2012-02-29, 2030-02-28, false, true",
        "2012-02-29, 2030-03-01, false, false",
        "2026-03-02, 2026-03-02, true, false",
    })
    void ages_change_at_the_beginning_of_the_birthday(String born, String on, boolean child, boolean minor) {
        var person =
                someoneOn(on).born(born).is(ProceedingsRole.ACCUSED).shows("birth-certificate", "proceedings-document");
        assertThat(finding(person, "7.3").verdict().met()).isEqualTo(child);
        assertThat(finding(person, "7.5").verdict().met()).isEqualTo(minor);
    }

    @Test
    void who_gives_only_a_year_is_judged_where_it_does_not_matter_and_asked_where_it_does() {
        var papers = new String[] {"birth-certificate", "proceedings-document"};
        assertThat(finding(someoneOn(DAY).bornIn(2011).shows(papers), "7.3")
                        .verdict()
                        .met())
                .isTrue();
        assertThat(finding(someoneOn(DAY).bornIn(2010).shows(papers), "7.3")
                        .verdict()
                        .unclear())
                .isTrue();
        assertThat(finding(someoneOn(DAY).bornIn(2009).shows(papers), "7.3")
                        .verdict()
                        .notMet())
                .isTrue();
        assertThat(because(someoneOn(DAY).bornIn(2010).shows(papers), "7.3")).isEqualTo("age.year-only");
        assertThat(because(someoneOn(DAY).shows(papers), "7.3")).isEqualTo("age.unknown");
    }

    @Test
    void the_oldest_and_the_youngest_of_a_year_are_both_thought_of() {
        var accused = someoneOn("2026-12-31").is(ProceedingsRole.ACCUSED).shows("proceedings-document");
        assertThat(finding(accused.bornIn(2010), "7.5").verdict().met()).isTrue();
        assertThat(finding(accused.bornIn(2008), "7.5").verdict().notMet()).isTrue();
        var earlier = someoneOn("2026-12-30").is(ProceedingsRole.ACCUSED).shows("proceedings-document");
        assertThat(finding(earlier.bornIn(2010), "7.5").verdict().unclear()).isTrue();
        assertThat(finding(earlier.bornIn(2008), "7.5").verdict().unclear()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ProceedingsRole.class)
    void since_2026_eight_roles_protect_a_minor_and_before_only_that_of_the_accused(ProceedingsRole role) {
        var young = someoneOn("2026-01-01").born("2009-01-01").is(role).shows("proceedings-document");
        var before = someoneOn("2025-12-31").born("2009-01-01").is(role).shows("proceedings-document");
        boolean none =
                role == ProceedingsRole.NONE || role == ProceedingsRole.CIVIL_PARTY || role == ProceedingsRole.PARTY;
        assertThat(finding(young, "7.5").verdict().met()).isEqualTo(!none);
        assertThat(finding(before, "7.5").verdict().met()).isEqualTo(role == ProceedingsRole.ACCUSED);
    }

    @Test
    void financial_difficulty_is_a_near_poor_household_or_a_monthly_allowance_and_nothing_else() {
        var older = someoneOn(DAY).born("1950-01-01");
        assertThat(because(older.shows("identity-card"), "7.7.c")).isEqualTo("financial.no");
        assertThat(finding(older.allowance().shows("allowance-decision"), "7.7.c")
                        .verdict()
                        .met())
                .isTrue();
        assertThat(finding(older.nearPoor().shows("near-poor-certificate", "identity-card"), "7.7.c")
                        .verdict()
                        .met())
                .isTrue();
        assertThat(because(older.shows("poor-household-certificate", "identity-card"), "7.7.c"))
                .isEqualTo("financial.no");
    }

    @Test
    void a_certificate_shown_speaks_though_nobody_ticked_the_box() {
        assertThat(finding(someoneOn(DAY).born("1950-01-01").shows("near-poor-certificate", "passport"), "7.7.c")
                        .verdict()
                        .met())
                .isTrue();
        assertThat(finding(anAdultOn(DAY).shows("poor-household-certificate"), "7.2")
                        .verdict()
                        .met())
                .isTrue();
    }

    @Test
    void an_allowance_alone_does_not_make_a_person_disabled() {
        assertThat(because(anAdultOn(DAY).allowance().shows("allowance-decision"), "7.7.d"))
                .isEqualTo("status.not-stated");
        assertThat(finding(anAdultOn(DAY).claims("7.7.d").allowance().shows("allowance-decision"), "7.7.d")
                        .verdict()
                        .met())
                .isTrue();
    }

    @Test
    void the_papers_asked_for_are_those_of_the_shortest_way() {
        var wife = anAdultOn(DAY).claims("7.7.a").nearPoor().shows("near-poor-certificate");
        assertThat(finding(wife, "7.7.a").verdict())
                .isEqualTo(
                        new Verdict.Unclear(Because.of("proof.missing"), java.util.List.of("martyr-benefit-decision")));
        var more = wife.shows("near-poor-certificate", "martyr-family-certificate");
        assertThat(ELIGIBILITY.examine(more.facts()).missingPapers())
                .containsExactlyInAnyOrder("martyr-benefit-decision", "kinship-paper");
    }

    @Test
    void another_lawful_paper_or_the_issuers_confirmation_of_a_lost_one_proves_as_well() {
        var finding = finding(anAdultOn(DAY).claims("7.2").provesOtherwise("7.2"), "7.2");
        assertThat(finding.verdict()).isEqualTo(new Verdict.Met(Because.of("proof.other")));
    }

    @Test
    void the_paper_of_1945_proves_merit_only_since_it_was_added() {
        var before = anAdultOn("2021-07-14").claims("7.1").shows("merit-memorial");
        var after = anAdultOn("2021-07-15").claims("7.1").shows("merit-memorial");
        assertThat(finding(before, "7.1").verdict().unclear()).isTrue();
        assertThat(finding(after, "7.1").verdict().met()).isTrue();
    }

    @Test
    void an_especially_difficult_area_is_known_where_the_list_reaches_and_else_an_officer_says() {
        var muong = anAdultOn(DAY).minority().shows("minority-and-residence-paper");
        assertThat(because(muong, "7.4")).isEqualTo("residence.unknown");
        assertThat(because(muong.livesIn(SIN_THAU), "7.4")).isEqualTo("area.yes");
        assertThat(because(muong.livesIn(CommuneKey.of(2025, "04252")), "7.4")).isEqualTo("area.no");
        assertThat(because(muong.livesIn(CommuneKey.of(2025, "03151")), "7.4")).isEqualTo("area.village");
        assertThat(because(muong.livesIn(BA_DINH), "7.4")).isEqualTo("area.not-listed");
        assertThat(finding(muong.livesIn(BA_DINH).officerSaysDifficultArea(true), "7.4")
                        .verdict()
                        .met())
                .isTrue();
        assertThat(finding(muong.livesIn(SIN_THAU).officerSaysDifficultArea(false), "7.4")
                        .verdict()
                        .notMet())
                .isTrue();
        var before = anAdultOn("2026-01-28")
                .minority()
                .shows("minority-and-residence-paper")
                .livesIn(SIN_THAU);
        assertThat(because(before, "7.4")).isEqualTo("area.no-list");
    }

    @Test
    void an_old_address_is_looked_up_in_what_it_has_become() {
        var old = PLACES.predecessors(SIN_THAU).getFirst().from();
        assertThat(old.era()).isEqualTo(Era.BEFORE_2025_07);
        var muong =
                anAdultOn(DAY).minority().shows("minority-and-residence-paper").livesIn(old);
        assertThat(because(muong, "7.4")).isEqualTo("area.yes");
    }

    @Test
    void a_category_that_the_person_claims_is_primary_before_one_that_merely_holds() {
        var child = someoneOn(DAY)
                .born("2015-01-01")
                .claims("7.3")
                .shows("poor-household-certificate", "birth-certificate");
        var examination = ELIGIBILITY.examine(child.facts());
        assertThat(examination.met().map(it -> it.category().id())).containsExactly("7.2", "7.3");
        assertThat(examination.primary().orElseThrow().category().id()).isEqualTo("7.3");
        assertThat(ELIGIBILITY
                        .examine(child.claims().facts())
                        .primary()
                        .orElseThrow()
                        .category()
                        .id())
                .isEqualTo("7.2");
    }

    @Test
    void every_finding_cites_the_category_its_proof_and_what_else_it_rests_on() {
        assertThat(finding(anAdultOn(DAY), "7.7.h").citations())
                .containsExactly(
                        "Đ.7 k.7 đ.h Luật TGPL",
                        "Đ.2 NĐ 144/2017",
                        "Đ.2 NĐ 144/2017; Đ.33 k.7 đ.a TT 08/2017",
                        "Đ.33 k.14 TT 08/2017");
        assertThat(finding(anAdultOn(DAY), "7.4").citations()).contains("QĐ 60/QĐ-BDTTG; NĐ 272/2025");
    }

    @Test
    void what_rests_on_a_provisional_rule_says_so() {
        assertThat(finding(anAdultOn("2027-01-01").nearPoor(), "draft-near-poor")
                        .provisional())
                .isTrue();
        assertThat(finding(anAdultOn(DAY), "7.2").provisional()).isFalse();
        assertThat(finding(anAdultOn(DAY), "7.4").provisional()).isTrue();
    }

    @Test
    void who_claims_nothing_and_has_nothing_is_excluded_and_who_is_eligible_needs_no_paper() {
        var nobody = ELIGIBILITY.examine(anAdultOn(DAY).facts());
        assertThat(nobody.excluded()).isTrue();
        assertThat(nobody.eligible()).isFalse();
        assertThat(nobody.missingPapers()).isEmpty();
        var poor = ELIGIBILITY.examine(aPoorHouseholdApplicant(DAY).facts());
        assertThat(poor.eligible()).isTrue();
        assertThat(poor.missingPapers()).isEmpty();
        assertThat(poor.rulebookVersion()).isEqualTo(BOOK.version());
    }

    @Test
    void papers_are_asked_for_what_is_claimed_first() {
        var child = someoneOn(DAY).born("2015-01-01").claims("7.2");
        assertThat(ELIGIBILITY.examine(child.facts()).missingPapers()).containsExactly("poor-household-certificate");
        assertThat(ELIGIBILITY.examine(child.claims().facts()).missingPapers())
                .containsExactlyInAnyOrder(
                        "birth-certificate",
                        "identity-card",
                        "passport",
                        "proceedings-document",
                        "administrative-measure-document");
    }

    @Test
    void every_reason_has_its_arguments() {
        var reasons = finding(someoneOn(DAY).born("2015-01-01"), "7.5").reasons();
        assertThat(reasons)
                .extracting(Because::key)
                .containsExactly("eligibility.because.role.no", "eligibility.because.age.between.no");
        assertThat(reasons.getLast().getArguments()).containsExactly("16", "18");
        assertThat(Arrays.asList(reasons.getLast().getCodes())).containsExactly("eligibility.because.age.between.no");
    }
}
