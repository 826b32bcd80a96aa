package vn.congly.rules.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congly.acts.Mistakes;
import vn.congly.eligibility.Facts;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Makes facts of what was sent, and gathers everything that cannot be one. */
@Component
final class ReadFacts {

    private static final int FIRST_YEAR = 1900;

    private final Rulebook book;
    private final Geography geography;
    private final Clock clock;

    ReadFacts(Rulebook book, Geography geography, Clock clock) {
        this.book = book;
        this.geography = geography;
        this.clock = clock;
    }

    Facts person(Mistakes mistakes, String at, PersonQuestion asked) {
        var on = day(mistakes, at + "on", asked.on()).orElseGet(() -> Deadlines.dayOf(clock.instant()));
        return new Facts(
                on,
                birth(mistakes, at + "birthDate", asked.birthDate(), on),
                birthYear(mistakes, at + "birthYear", asked.birthYear(), on),
                Boolean.TRUE.equals(asked.minorityEthnicity()),
                commune(mistakes, at + "residence", asked.residence()),
                Optional.ofNullable(asked.difficultArea()),
                known(mistakes, at + "claimed", "categories", asked.claimed(), on),
                known(mistakes, at + "papers", "papers", asked.papers(), on),
                known(mistakes, at + "otherProof", "categories", asked.otherProof(), on),
                role(mistakes, at + "role", asked.role()),
                Boolean.TRUE.equals(asked.nearPoor()),
                Boolean.TRUE.equals(asked.monthlyAllowance()),
                field(mistakes, at + "field", asked.field(), on));
    }

    Optional<LocalDate> day(Mistakes mistakes, String field, @Nullable String text) {
        return mistakes.day(field, Optional.ofNullable(text).orElse(""));
    }

    Optional<CommuneKey> commune(Mistakes mistakes, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var found = CommuneKey.read(text).filter(it -> geography.commune(it).isPresent());
        mistakes.require(found.isPresent(), field, "rules.commune.unknown", text);
        return found;
    }

    private Optional<LocalDate> birth(Mistakes mistakes, String field, @Nullable String text, LocalDate on) {
        var birth = day(mistakes, field, text);
        mistakes.require(
                birth.map(it -> !it.isAfter(on) && it.getYear() >= FIRST_YEAR).orElse(true),
                field,
                "rules.birth.impossible");
        return birth;
    }

    private static Optional<Integer> birthYear(Mistakes mistakes, String field, @Nullable Integer year, LocalDate on) {
        var said = Optional.ofNullable(year);
        mistakes.require(
                said.map(it -> it >= FIRST_YEAR && it <= on.getYear()).orElse(true), field, "rules.birth.impossible");
        return said.filter(it -> it >= FIRST_YEAR && it <= on.getYear());
    }

    private Set<String> known(
            Mistakes mistakes, String field, String subject, @Nullable Set<String> ids, LocalDate on) {
        var said = Optional.ofNullable(ids).orElse(Set.of());
        var held = book.rules(subject, on).stream().map(Rule::id).toList();
        said.stream()
                .filter(it -> !held.contains(it))
                .forEach(it -> mistakes.add(field, "rules.id.unknown", it, subject));
        return said;
    }

    private static ProceedingsRole role(Mistakes mistakes, String field, @Nullable String text) {
        if (text == null) {
            return ProceedingsRole.NONE;
        }
        var found = Arrays.stream(ProceedingsRole.values())
                .filter(it -> it.name().equals(text))
                .findFirst();
        mistakes.require(found.isPresent(), field, "rules.role.unknown", text);
        return found.orElse(ProceedingsRole.NONE);
    }

    private String field(Mistakes mistakes, String field, @Nullable String id, LocalDate on) {
        var said = Optional.ofNullable(id).orElse("");
        mistakes.require(
                said.isEmpty() || book.find("fields", said, on).isPresent(), field, "rules.id.unknown", said, "fields");
        return said;
    }
}
