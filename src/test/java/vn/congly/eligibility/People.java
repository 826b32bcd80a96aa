package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.congly.geography.CommuneKey;

/** People of the tests: someone of whom nothing is known, and what is added. */
record People(Facts facts) {

    static final CommuneKey BA_DINH = CommuneKey.of(2025, "00004");
    static final CommuneKey SIN_THAU = CommuneKey.of(2025, "03158");

    static People someoneOn(String day) {
        return new People(new Facts(
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                ProceedingsRole.NONE,
                false,
                false,
                "civil"));
    }

    static People anAdultOn(String day) {
        return someoneOn(day).born("1980-05-05");
    }

    static People aPoorHouseholdApplicant(String day) {
        return anAdultOn(day).claims("7.2").shows("poor-household-certificate");
    }

    People born(String day) {
        return with(
                f -> copy(f, Optional.of(LocalDate.parse(day)), Optional.empty(), f.residence(), f.role(), f.field()));
    }

    People bornIn(int year) {
        return with(f -> copy(f, Optional.empty(), Optional.of(year), f.residence(), f.role(), f.field()));
    }

    People livesIn(CommuneKey commune) {
        return with(f -> copy(f, f.birthDate(), f.birthYear(), Optional.of(commune), f.role(), f.field()));
    }

    People is(ProceedingsRole role) {
        return with(f -> copy(f, f.birthDate(), f.birthYear(), f.residence(), role, f.field()));
    }

    People asksAbout(String field) {
        return with(f -> copy(f, f.birthDate(), f.birthYear(), f.residence(), f.role(), field));
    }

    People claims(String... categories) {
        return sets(Set.of(categories), facts.papers(), facts.otherProof(), facts.difficultArea());
    }

    People shows(String... papers) {
        return sets(facts.claimed(), Set.of(papers), facts.otherProof(), facts.difficultArea());
    }

    People provesOtherwise(String... categories) {
        return sets(facts.claimed(), facts.papers(), Set.of(categories), facts.difficultArea());
    }

    People officerSaysDifficultArea(boolean difficult) {
        return sets(facts.claimed(), facts.papers(), facts.otherProof(), Optional.of(difficult));
    }

    People minority() {
        return flags(true, facts.nearPoor(), facts.monthlyAllowance());
    }

    People nearPoor() {
        return flags(facts.minorityEthnicity(), true, facts.monthlyAllowance());
    }

    People allowance() {
        return flags(facts.minorityEthnicity(), facts.nearPoor(), true);
    }

    private People with(UnaryOperator<Facts> change) {
        return new People(change.apply(facts));
    }

    private People flags(boolean minority, boolean nearPoor, boolean allowance) {
        var f = facts;
        return new People(new Facts(
                f.on(),
                f.birthDate(),
                f.birthYear(),
                minority,
                f.residence(),
                f.difficultArea(),
                f.claimed(),
                f.papers(),
                f.otherProof(),
                f.role(),
                nearPoor,
                allowance,
                f.field()));
    }

    private People sets(Set<String> claimed, Set<String> papers, Set<String> other, Optional<Boolean> area) {
        var f = facts;
        return new People(new Facts(
                f.on(),
                f.birthDate(),
                f.birthYear(),
                f.minorityEthnicity(),
                f.residence(),
                area,
                claimed,
                papers,
                other,
                f.role(),
                f.nearPoor(),
                f.monthlyAllowance(),
                f.field()));
    }

    private static Facts copy(
            Facts f,
            Optional<LocalDate> birth,
            Optional<Integer> year,
            Optional<CommuneKey> residence,
            ProceedingsRole role,
            String field) {
        return new Facts(
                f.on(),
                birth,
                year,
                f.minorityEthnicity(),
                residence,
                f.difficultArea(),
                f.claimed(),
                f.papers(),
                f.otherProof(),
                role,
                f.nearPoor(),
                f.monthlyAllowance(),
                field);
    }
}
