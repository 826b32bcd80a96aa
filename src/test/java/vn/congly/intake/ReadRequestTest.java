package vn.congly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.geography.Geography;
import vn.congly.law.Rulebook;

class ReadRequestTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T15:40:00Z"), ZoneOffset.UTC);
    private static final ReadRequest READ = new ReadRequest(Geography.load(), new RequestCheck(Rulebook.load(), NOW));

    private static RequestDraft read(TypedRequest typed) {
        return READ.read(typed, 415);
    }

    private static List<Mistake> mistakes(TypedRequest typed) {
        return catchThrowableOfType(BadInput.class, () -> read(typed)).mistakes();
    }

    @Test
    void what_a_woman_of_a_poor_household_tells_becomes_a_request() {
        var draft = read(Typed.divorce());
        assertThat(draft.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(draft.beneficiary().birthDate()).contains(LocalDate.of(1988, 9, 5));
        assertThat(draft.requester()).isEmpty();
        assertThat(draft.claimed()).containsExactly("7.2");
        assertThat(draft.papers())
                .containsExactly(new PaperShown("poor-household-certificate", "", PaperForm.ORIGINAL_SHOWN));
        assertThat(draft.custody()).isEqualTo(Custody.NONE);
    }

    @Test
    void everything_wrong_is_said_at_once_and_once_a_field() {
        var wrong = mistakes(TypedRequest.of(Map.of(
                "beneficiary.fullName", "M1",
                "beneficiary.birth", "31/02/1990",
                "beneficiary.identityNumber", "12345",
                "beneficiary.commune", "02647",
                "hearingOn", "32/01/2027",
                "custody", "SOMEWHERE")));
        assertThat(wrong)
                .extracting(Mistake::field)
                .containsExactlyInAnyOrder(
                        "beneficiary.fullName",
                        "beneficiary.birth",
                        "beneficiary.identityNumber",
                        "beneficiary.commune",
                        "hearingOn",
                        "custody",
                        "summary",
                        "field");
    }

    @Test
    void requester_and_beneficiary_are_two_people() {
        assertThat(read(Typed.byHerSister()).requester().orElseThrow().fullName())
                .isEqualTo("Lò Thị Chị");
        assertThat(mistakes(Typed.byHerSister("requester.fullName", "Lo thi MAU", "requester.birth", "05/09/1988")))
                .extracting(Mistake::key)
                .containsExactly("intake.mistake.requester.same");
        assertThat(mistakes(Typed.byHerSister(
                        "beneficiary.identityNumber", "010188000123", "requester.identityNumber", "010 188 000 123")))
                .extracting(Mistake::key)
                .containsExactly("intake.mistake.requester.same");
    }

    @Test
    void a_mother_of_the_same_name_is_another_person() {
        var draft = read(Typed.byHerSister("requester.fullName", "Lò Thị Mẫu", "requester.birth", "1960"));
        assertThat(draft.requester()).isPresent();
    }

    @Test
    void a_body_that_notifies_says_its_name() {
        assertThat(mistakes(Typed.divorce("channel", "BODY_NOTICE")))
                .extracting(Mistake::field)
                .containsExactly("bodyName");
    }

    @ParameterizedTest
    @CsvSource({
        "24/11/2026 22:40,2026-11-24T15:40:00Z",
        "2026-11-24T22:40,2026-11-24T15:40:00Z",
        "2026-11-24T22:40:00+07:00,2026-11-24T15:40:00Z",
        "2026-11-24T15:40:00Z,2026-11-24T15:40:00Z"
    })
    void the_moment_of_custody_is_read_in_the_time_of_viet_nam(String typed, Instant moment) {
        assertThat(read(Typed.divorce("custody", "CUSTODY", "custodySince", typed))
                        .custodySince())
                .contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"24/11/2026 25:00", "31/02/2026 10:00", "hôm qua", "24/11/2026"})
    void an_impossible_moment_is_said_to_be_none(String typed) {
        assertThat(mistakes(Typed.divorce("custody", "CUSTODY", "custodySince", typed)))
                .extracting(Mistake::key)
                .containsExactly("intake.mistake.moment");
    }

    @Test
    void nobody_was_taken_into_custody_in_the_future() {
        assertThat(mistakes(Typed.divorce("custody", "CUSTODY", "custodySince", "24/11/2026 22:41")))
                .extracting(Mistake::key)
                .containsExactly("intake.mistake.custody.future");
    }

    @Test
    void categories_fields_and_papers_are_those_in_force_today() {
        assertThat(mistakes(Typed.divorce("claimed", "7.7.g", "field", "war", "papers[0].kind", "household-book")))
                .extracting(Mistake::field)
                .containsExactly("field", "claimed", "papers[0].kind");
    }

    @Test
    void another_paper_is_named() {
        assertThat(mistakes(Typed.divorce("papers[1].kind", "other")))
                .extracting(Mistake::field)
                .containsExactly("papers[1].title");
    }

    @Test
    void the_other_side_is_not_the_beneficiary() {
        assertThat(mistakes(Typed.divorce(
                        "beneficiary.identityNumber", "010188000123",
                        "opponents[0].fullName", "Hà Văn Chồng",
                        "opponents[0].identityNumber", "010188000123")))
                .extracting(Mistake::key)
                .containsExactly("intake.mistake.opponent.same");
    }

    @Test
    void the_same_form_reads_the_same_in_whatever_order_it_was_sent() {
        assertThat(Typed.divorce("a", "1", "b", "2").values().keySet())
                .containsExactlyElementsOf(
                        Typed.divorce("b", "2", "a", "1").values().keySet());
    }
}
