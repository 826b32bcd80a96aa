package vn.congly.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congly.acts.Mistake;
import vn.congly.geography.Geography;
import vn.congly.intake.TypedRequest;

class CommuneChoicesTest {

    private static final CommuneChoices CHOICES = new CommuneChoices(Geography.load());
    private static final TypedPlaces PLACES = new TypedPlaces(CHOICES);

    private static TypedPlaces.Found found(String name, String chosen) {
        return PLACES.find(TypedRequest.of(Map.of("placeName", name, "place", chosen)));
    }

    @Test
    void old_and_new_names_are_offered_each_with_its_era() {
        var offered = CHOICES.matches("tan lap");
        assertThat(offered).extracting(CommuneChoice::key).anyMatch(it -> it.startsWith("2025-"));
        assertThat(offered)
                .filteredOn(CommuneChoice::old)
                .allSatisfy(it -> assertThat(it.key()).startsWith("2024-"));
    }

    @Test
    void a_place_of_old_says_what_it_is_now() {
        assertThat(CHOICES.matches("Cổ Phúc, Yên Bái"))
                .filteredOn(CommuneChoice::old)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.now()).contains("Lào Cai"));
    }

    @Test
    void the_full_label_means_one_place() {
        assertThat(found("Phường Lào Cai, Lào Cai", "").typed().text("place")).isEqualTo("2025-02647");
    }

    @Test
    void of_several_the_page_asks_which_and_takes_the_one_chosen() {
        var asked = found("Tân Lập", "");
        assertThat(asked.mistakes()).extracting(Mistake::key).containsExactly("intake.mistake.commune.which");
        var key = Objects.requireNonNull(asked.offered().get("place")).getLast().key();
        assertThat(found("Tân Lập", key).typed().text("place")).isEqualTo(key);
        assertThat(found("Tân Lập", key).mistakes()).isEmpty();
    }

    @Test
    void a_choice_from_an_earlier_name_does_not_count() {
        assertThat(found("Tân Lập", "2025-02647").typed().text("place")).isEmpty();
        assertThat(found("", "2025-02647").typed().text("place")).isEmpty();
    }

    @Test
    void one_letter_means_nothing() {
        assertThat(CHOICES.matches("a")).isEmpty();
        assertThat(CHOICES.matches("a".repeat(101))).isEmpty();
    }
}
