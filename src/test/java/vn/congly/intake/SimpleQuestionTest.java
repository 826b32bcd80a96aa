package vn.congly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congly.testing.People.LAO_CAI;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.people.Sex;
import vn.congly.testing.HouseTest;

@HouseTest
class SimpleQuestionTest {

    @Autowired
    private AnswerQuestion answer;

    @Autowired
    private vn.congly.testing.People actors;

    @Autowired
    private Access access;

    private static QuestionDraft question(String asked, String answered) {
        return new QuestionDraft("civil", Sex.FEMALE, Set.of("7.2"), asked, answered);
    }

    private Answered answered() {
        return access.as(
                actors.receiver(LAO_CAI), () -> answer.answer(question("Vay nợ có cần giấy không?", "Nên có.")));
    }

    @Test
    void a_simple_question_is_numbered_in_the_book_of_unit_and_year() {
        var first = answered();
        var second = answered();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.unit()).isEqualTo(LAO_CAI);
    }

    @Test
    void a_question_without_an_answer_is_not_entered() {
        assertThatThrownBy(() -> access.as(actors.receiver(LAO_CAI), () -> answer.answer(question("Hỏi", " "))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_provider_answers_too_and_a_visitor_does_not() {
        assertThat(access.as(actors.provider(LAO_CAI, "q"), () -> answer.answer(question("Hỏi", "Đáp")))
                        .unit())
                .isEqualTo(LAO_CAI);
        assertThatThrownBy(() -> access.as(Actor.visitor(""), () -> answer.answer(question("Hỏi", "Đáp"))))
                .isInstanceOf(NotAllowed.class);
    }
}
