package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.congly.geography.Commune;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** What holds for everybody, tried on many people of a seeded generator. */
class EligibilityPropertiesTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final Geography PLACES = Geography.load();
    private static final Eligibility ELIGIBILITY = Eligibility.of(BOOK, PLACES);
    private static final List<Commune> COMMUNES = PLACES.communes(Era.SINCE_2025_07);
    private static final List<String> PAPERS =
            BOOK.versions("papers").stream().map(Rule::id).toList();
    private static final List<String> CATEGORIES =
            BOOK.versions("categories").stream().map(Rule::id).distinct().toList();

    private final Random random = new Random(11_2017);

    @Test
    void the_same_facts_and_day_give_the_same_findings() {
        for (int i = 0; i < 1_000; i++) {
            var facts = anybody();
            assertThat(ELIGIBILITY.examine(facts)).isEqualTo(ELIGIBILITY.examine(facts));
        }
    }

    @Test
    void a_further_paper_never_takes_a_right_away() {
        for (int i = 0; i < 2_000; i++) {
            var facts = anybody();
            var more = new TreeSet<>(facts.papers());
            more.add(any(PAPERS));
            var before = ELIGIBILITY.examine(facts);
            var after = ELIGIBILITY.examine(with(facts, more));
            before.met()
                    .map(it -> it.category().id())
                    .forEach(
                            id -> assertThat(after.met().map(it -> it.category().id()))
                                    .as(facts.toString())
                                    .contains(id));
        }
    }

    @Test
    void every_category_of_the_day_is_answered_once_and_says_why() {
        for (int i = 0; i < 1_000; i++) {
            var facts = anybody();
            var findings = ELIGIBILITY.examine(facts).findings();
            assertThat(findings.stream().map(Finding::category).toList())
                    .isEqualTo(BOOK.rules("categories", facts.on()));
            assertThat(findings).allMatch(it -> it.verdict().because().key().startsWith("eligibility.because."));
        }
    }

    @Test
    void who_brings_what_is_asked_for_is_entitled_or_only_a_fact_is_missing() {
        for (int i = 0; i < 2_000; i++) {
            var facts = anybody();
            for (var finding : ELIGIBILITY.examine(facts).findings()) {
                if (finding.verdict() instanceof Verdict.Unclear open
                        && !open.papersThatWouldSettle().isEmpty()) {
                    var all = new TreeSet<>(facts.papers());
                    all.addAll(open.papersThatWouldSettle());
                    var again = answer(with(facts, all), finding.category().id());
                    assertThat(again.notMet()).as(finding.toString()).isFalse();
                    assertThat(again instanceof Verdict.Unclear still
                                    && still.because().key().endsWith("proof.missing"))
                            .as(finding.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nobody_is_a_child_and_of_age_at_once() {
        for (int i = 0; i < 2_000; i++) {
            var facts = anybody();
            assertThat(answer(facts, "7.3").met() && answer(facts, "7.5").met()).isFalse();
        }
    }

    private static Verdict answer(Facts facts, String category) {
        return ELIGIBILITY.examine(facts).findings().stream()
                .filter(it -> it.category().id().equals(category))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Facts with(Facts f, Set<String> papers) {
        return new Facts(
                f.on(),
                f.birthDate(),
                f.birthYear(),
                f.minorityEthnicity(),
                f.residence(),
                f.difficultArea(),
                f.claimed(),
                papers,
                f.otherProof(),
                f.role(),
                f.nearPoor(),
                f.monthlyAllowance(),
                f.field());
    }

    private Facts anybody() {
        var on = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_400));
        var birth = on.minusDays(random.nextInt(30_000));
        int known = random.nextInt(4);
        return new Facts(
                on,
                known > 1 ? Optional.of(birth) : Optional.empty(),
                known == 1 ? Optional.of(birth.getYear()) : Optional.empty(),
                random.nextBoolean(),
                random.nextInt(4) > 0 ? Optional.of(any(COMMUNES).key()) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty(),
                some(CATEGORIES, 3),
                some(PAPERS, 4),
                random.nextInt(5) == 0 ? some(CATEGORIES, 1) : Set.of(),
                any(List.of(ProceedingsRole.values())),
                random.nextBoolean(),
                random.nextBoolean(),
                "civil");
    }

    private Set<String> some(List<String> from, int most) {
        var chosen = new TreeSet<String>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            chosen.add(any(from));
        }
        return chosen;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
