package vn.congly.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.congly.acts.Mistake;

class FormFieldsTest {

    private enum Channel {
        IN_PERSON,
        POST
    }

    private final StaticMessageSource words = new StaticMessageSource();
    private final FormFields form = new FormFields(words, new Moments());

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void asked(String method, String field, String... typed) {
        var request = new MockHttpServletRequest(method, "/requests");
        request.setParameter(field, typed);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private static List<Mistake> wrong(String field) {
        return List.of(new Mistake(field, "birth.none", "31/02/1990"));
    }

    @Test
    void a_form_opened_shows_what_the_page_holds() {
        asked("GET", "born", "1/1/1900");
        assertThat(form.shown(null, "born", LocalDate.of(1988, 9, 5))).isEqualTo("05/09/1988");
        assertThat(form.shown(null, "born", null)).isEmpty();
        assertThat(form.shown(null, "phone", Optional.of("0912"))).isEqualTo("0912");
        assertThat(form.shown(null, "phone", Optional.empty())).isEmpty();
    }

    @Test
    void a_form_that_came_back_keeps_what_was_typed() {
        asked("POST", "born", "31/02/1990");
        assertThat(form.shown(wrong("born"), "born", LocalDate.of(1988, 9, 5))).isEqualTo("31/02/1990");
    }

    @Test
    void a_choice_taken_back_stays_taken_back_when_the_form_returns() {
        asked("POST", "other", "x");
        assertThat(form.chosen(wrong("born"), "channel", Channel.POST, "POST")).isFalse();
        asked("POST", "channel", "IN_PERSON");
        assertThat(form.chosen(wrong("born"), "channel", Channel.POST, "IN_PERSON"))
                .isTrue();
    }

    @Test
    void several_may_be_chosen() {
        asked("GET", "x");
        var both = List.of(Channel.IN_PERSON, Channel.POST);
        assertThat(form.chosen(null, "channel", both, "POST")).isTrue();
        assertThat(form.chosen(null, "channel", List.of(), "POST")).isFalse();
    }

    @Test
    void a_mistake_is_said_beside_its_field_only() {
        words.addMessage("birth.none", Locale.getDefault(), "{0} is no day.");
        assertThat(form.said(wrong("born"), "born")).isEqualTo("31/02/1990 is no day.");
        assertThat(form.wrong(wrong("born"), "name")).isFalse();
        assertThat(form.described(wrong("born"), "born", "hint")).isEqualTo("born-hint born-wrong");
        assertThat(form.described(null, "born", null)).isEmpty();
    }

    @Test
    void options_are_words_for_names_or_a_map_as_it_is() {
        words.addMessage("channel.POST", Locale.getDefault(), "By post");
        words.addMessage("channel.POST.hint", Locale.getDefault(), "Copies must be certified");
        assertThat(form.options(Channel.values(), "channel."))
                .containsExactly(
                        new FieldOption("IN_PERSON", "IN_PERSON", ""),
                        new FieldOption("POST", "By post", "Copies must be certified"));
        var map = new LinkedHashMap<Integer, String>();
        map.put(415, "Lào Cai");
        assertThat(form.options(map, null)).containsExactly(new FieldOption("415", "Lào Cai", ""));
    }

    @Test
    void no_two_forms_have_the_same_key() {
        assertThat(form.once()).isNotEqualTo(form.once()).hasSizeBetween(8, 200);
    }
}
