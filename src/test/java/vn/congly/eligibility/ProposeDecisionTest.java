package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congly.eligibility.People.BA_DINH;
import static vn.congly.eligibility.People.SIN_THAU;
import static vn.congly.eligibility.People.aPoorHouseholdApplicant;
import static vn.congly.eligibility.People.anAdultOn;
import static vn.congly.eligibility.People.someoneOn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

class ProposeDecisionTest {

    private static final String DAY = "2026-03-02";
    private static final Instant NOW = at("2026-03-02T09:00");
    private static final Rulebook BOOK = Rulebook.load();
    private static final Geography PLACES = Geography.load();
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Units UNITS = Units.sample(PLACES, CLOCK);
    private static final ProposeDecision PROPOSE = ProposeDecision.sample(BOOK, PLACES, CLOCK);
    private static final int HA_NOI = competent(BA_DINH);
    private static final int DIEN_BIEN = competent(SIN_THAU);

    private static int competent(CommuneKey place) {
        return UNITS.competentFor(place, LocalDate.parse(DAY)).getFirst().id();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.VIETNAM).toInstant();
    }

    private static RequestFacts request(People person) {
        return new RequestFacts(
                person.facts(),
                true,
                false,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                HA_NOI,
                Optional.empty());
    }

    private static RequestFacts dates(People person, @Nullable String limitation, @Nullable String hearing) {
        return new RequestFacts(
                person.facts(),
                true,
                false,
                false,
                false,
                false,
                false,
                Optional.ofNullable(limitation).map(LocalDate::parse),
                Optional.ofNullable(hearing).map(LocalDate::parse),
                false,
                false,
                HA_NOI,
                Optional.empty());
    }

    private static RequestFacts notice(People person) {
        return new RequestFacts(
                person.facts(),
                true,
                false,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                HA_NOI,
                Optional.empty());
    }

    private static RequestFacts head(People person, boolean forceMajeure, int unit) {
        return new RequestFacts(
                person.facts(),
                true,
                false,
                false,
                false,
                false,
                forceMajeure,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                unit,
                Optional.empty());
    }

    private static RequestFacts wrong(
            People person, boolean concrete, boolean unlawful, boolean deceased, boolean elsewhere) {
        return new RequestFacts(
                person.facts(),
                concrete,
                unlawful,
                deceased,
                elsewhere,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                HA_NOI,
                Optional.empty());
    }

    private static RequestFacts at(People person, int unit, boolean central, @Nullable CommuneKey place) {
        return new RequestFacts(
                person.facts(),
                true,
                false,
                false,
                false,
                central,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                unit,
                Optional.ofNullable(place));
    }

    private static Proposal propose(RequestFacts request) {
        return PROPOSE.propose(request, NOW);
    }

    private static People poor() {
        return aPoorHouseholdApplicant(DAY).livesIn(BA_DINH);
    }

    private static People poorWithoutPaper() {
        return anAdultOn(DAY).livesIn(BA_DINH).claims("7.2");
    }

    @Test
    void a_poor_woman_with_her_certificate_is_accepted() {
        var proposal = propose(request(poor()));
        assertThat(proposal.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(proposal.ground()).isEmpty();
        assertThat(proposal.proofDue()).isEmpty();
        assertThat(proposal.conditions()).hasSize(7).allMatch(it -> it.verdict().met());
        assertThat(proposal.rulebookVersion()).isEqualTo(BOOK.version());
    }

    @Test
    void who_lacks_the_certificate_is_asked_for_it() {
        var proposal = propose(request(poorWithoutPaper()));
        assertThat(proposal.outcome()).isEqualTo(Outcome.ASK_FOR_PAPERS);
        assertThat(proposal.missingPapers()).containsExactly("poor-household-certificate");
    }

    @Test
    void the_notice_about_a_minor_in_custody_is_accepted_at_once_even_if_no_paper_lacks() {
        var minor = someoneOn(DAY).born("2009-01-01").livesIn(BA_DINH).is(ProceedingsRole.ACCUSED);
        var lacking = propose(notice(minor.asksAbout("criminal")));
        assertThat(lacking.outcome()).isEqualTo(Outcome.ACCEPT_AT_ONCE);
        assertThat(lacking.ground().orElseThrow().id()).isEqualTo("6.1.c");
        assertThat(lacking.proofDue()).hasValue(at("2026-03-10T00:00"));
        var proved = propose(notice(minor.shows("proceedings-document")));
        assertThat(proved.outcome()).isEqualTo(Outcome.ACCEPT_AT_ONCE);
        assertThat(proved.proofDue()).isEmpty();
    }

    @ParameterizedTest(name = "limitation {0}, trial {1}: {2} {3}")
    @CsvSource({
        "2026-03-02, , ACCEPT_AT_ONCE, 6.1.a",
        "2026-03-08, , ACCEPT_AT_ONCE, 6.1.a",
        "2026-03-09, , ASK_FOR_PAPERS, ",
        "2026-03-01, , ASK_FOR_PAPERS, ",
        ", 2026-03-06, ACCEPT_AT_ONCE, 6.1.b",
        ", 2026-03-09, ASK_FOR_PAPERS, ",
    })
    void fewer_than_five_working_days_before_limitation_or_trial_the_case_is_taken_at_once(
            @Nullable String limitation, @Nullable String hearing, Outcome outcome, @Nullable String ground) {
        var proposal = propose(dates(poorWithoutPaper(), limitation, hearing));
        assertThat(proposal.outcome()).isEqualTo(outcome);
        assertThat(proposal.ground().map(it -> it.id()).orElse(null)).isEqualTo(ground);
    }

    @Test
    void a_complete_file_needs_no_immediate_ground() {
        assertThat(propose(dates(poor(), "2026-03-03", null)).outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void proof_may_follow_in_five_working_days_or_ten_from_a_difficult_area_or_by_force_majeure() {
        assertThat(propose(head(poorWithoutPaper(), false, HA_NOI)).proofDue()).hasValue(at("2026-03-10T00:00"));
        assertThat(propose(head(poorWithoutPaper(), true, HA_NOI)).proofDue()).hasValue(at("2026-03-17T00:00"));
        var remote = anAdultOn(DAY).livesIn(SIN_THAU).claims("7.2");
        var proposal = propose(head(remote, false, DIEN_BIEN));
        assertThat(proposal.ground().orElseThrow().id()).isEqualTo("6.1.d");
        assertThat(proposal.proofDue()).hasValue(at("2026-03-17T00:00"));
    }

    @Test
    void each_ground_of_refusal_answers_its_own_condition() {
        assertThat(ground(wrong(poor(), false, false, false, false))).isEqualTo("30.3.a");
        assertThat(ground(wrong(poor(), true, true, false, false))).isEqualTo("30.3.b");
        assertThat(ground(wrong(poor(), true, false, true, false))).isEqualTo("30.3.c");
        assertThat(ground(wrong(poor(), true, false, false, true))).isEqualTo("30.3.d");
        assertThat(ground(request(anAdultOn(DAY).livesIn(BA_DINH)))).isEqualTo("30.3.a");
        assertThat(ground(request(poor().asksAbout("business")))).isEqualTo("30.3.a");
    }

    private static String ground(RequestFacts request) {
        var proposal = propose(request);
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSE);
        return proposal.ground().orElseThrow().id();
    }

    @Test
    void a_field_not_known_is_asked_for() {
        assertThat(propose(request(poor().asksAbout(""))).outcome()).isEqualTo(Outcome.ASK_FOR_PAPERS);
    }

    @Test
    void a_request_at_the_wrong_centre_goes_to_the_right_one_whoever_asks() {
        var proposal = propose(at(poor(), DIEN_BIEN, false, null));
        assertThat(proposal.outcome()).isEqualTo(Outcome.TRANSFER);
        assertThat(proposal.competentUnit()).hasValue(HA_NOI);
        assertThat(propose(at(anAdultOn(DAY).livesIn(BA_DINH), DIEN_BIEN, false, null))
                        .outcome())
                .isEqualTo(Outcome.TRANSFER);
    }

    @Test
    void a_centre_may_act_where_the_case_arose_or_the_central_body_asks() {
        assertThat(propose(at(poor(), DIEN_BIEN, false, SIN_THAU)).outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(propose(at(poor(), DIEN_BIEN, true, null)).outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void no_centre_takes_what_is_unlawful_so_it_is_not_sent_on() {
        var request = new RequestFacts(
                poor().facts(),
                true,
                true,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                DIEN_BIEN,
                Optional.empty());
        assertThat(propose(request).outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void where_nobody_knows_the_residence_the_centre_is_asked_first() {
        assertThat(propose(at(aPoorHouseholdApplicant(DAY), HA_NOI, false, null))
                        .outcome())
                .isEqualTo(Outcome.ASK_FOR_PAPERS);
    }

    @Test
    void a_branch_and_its_centre_are_one_place() {
        var day = LocalDate.parse(DAY);
        var branch = UNITS.inBeing(UnitKind.BRANCH, day).getFirst();
        var centre = UNITS.required(branch.parent().orElseThrow());
        var home = PLACES.communesOf(centre.province()).stream()
                .filter(it -> UNITS.competentFor(it.key(), day).contains(branch))
                .findFirst()
                .orElseThrow();
        var person = aPoorHouseholdApplicant(DAY).livesIn(home.key());
        assertThat(propose(at(person, branch.id(), false, null)).outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(propose(at(person, centre.id(), false, null)).outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void business_is_refused_even_if_a_body_gives_notice() {
        var minor = someoneOn(DAY).born("2009-01-01").livesIn(BA_DINH).is(ProceedingsRole.ACCUSED);
        assertThat(propose(notice(minor.asksAbout("business"))).outcome()).isEqualTo(Outcome.REFUSE);
    }
}
