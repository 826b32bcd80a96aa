package vn.congly.providers.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.congly.acts.Mistakes;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.FoldedText;
import vn.congly.geography.Geography;
import vn.congly.providers.Card;
import vn.congly.providers.ProviderDraft;
import vn.congly.providers.ProviderKind;

/** What was typed into the form of a new provider, read field by field with every mistake said at once. */
final class ProviderForm {

    private static final int LONGEST_NAME = 200;
    private static final int OFFERED = 5;

    private final MultiValueMap<String, String> typed;
    private final Geography places;
    private final Mistakes wrong = new Mistakes();

    ProviderForm(MultiValueMap<String, String> typed, Geography places) {
        this.typed = typed;
        this.places = places;
    }

    /** The draft; {@link vn.congly.acts.BadInput} with everything that is wrong. */
    ProviderDraft draft(LocalDate today, Optional<Long> account) {
        var name = text("fullName");
        wrong.require(!name.isEmpty() && name.length() <= LONGEST_NAME, "fullName", "providers.mistake.name");
        var kind = kind();
        var number = text("cardNumber");
        wrong.require(!number.isEmpty() && number.length() <= 40, "cardNumber", "providers.mistake.card-number");
        var from = wrong.day("cardFrom", text("cardFrom"));
        wrong.require(from.isPresent() || !text("cardFrom").isEmpty(), "cardFrom", "providers.mistake.card-from");
        var until = wrong.day("cardUntil", text("cardUntil"));
        from.ifPresent(first ->
                wrong.require(until.map(first::isBefore).orElse(true), "cardUntil", "providers.mistake.card-until"));
        wrong.require(
                text("login").isEmpty() || account.isPresent(), "login", "providers.mistake.login", text("login"));
        var base = base();
        wrong.throwIfAny();
        return new ProviderDraft(
                account,
                name,
                kind.orElseThrow(),
                grade(kind.orElseThrow()),
                unit(),
                new Card(number, from.orElseThrow(), until),
                Set.copyOf(all("fields")),
                Set.copyOf(all("languages")),
                base.orElseThrow(),
                today);
    }

    int unit() {
        var text = text("unit");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Optional<ProviderKind> kind() {
        var kind = Arrays.stream(ProviderKind.values())
                .filter(it -> it.name().equals(text("kind")))
                .findFirst();
        wrong.require(kind.isPresent(), "kind", "providers.mistake.kind");
        return kind;
    }

    /** Only officers have a grade (Circular 05/2022 Art. 2). */
    private Optional<Integer> grade(ProviderKind kind) {
        return Optional.of(text("grade"))
                .filter(it -> kind == ProviderKind.OFFICER && it.matches("[123]"))
                .map(Integer::valueOf);
    }

    private Optional<CommuneKey> base() {
        var text = text("base");
        var found = CommuneKey.read(text)
                .flatMap(places::commune)
                .map(List::of)
                .orElseGet(() -> text.isEmpty() ? List.of() : places.search(text, Era.SINCE_2025_07, OFFERED));
        var exact = found.stream()
                .filter(it -> found.size() == 1 || FoldedText.of(it.label()).equals(FoldedText.of(text)))
                .findFirst();
        if (exact.isEmpty()) {
            wrong.add(
                    "base",
                    found.isEmpty() ? "providers.mistake.base" : "providers.mistake.base.which",
                    String.join("; ", found.stream().map(Commune::label).toList()));
        }
        return exact.map(Commune::key);
    }

    private List<String> all(String field) {
        return Optional.ofNullable(typed.get(field)).orElse(List.of()).stream()
                .distinct()
                .toList();
    }

    private String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }
}
