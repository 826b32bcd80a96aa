package vn.congly.intake.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Once;
import vn.congly.intake.AnswerQuestion;
import vn.congly.intake.Answered;
import vn.congly.intake.ReadRequest;

/** {@code /api/v1/questions}: simple questions answered on the spot. */
@RestController
class QuestionsApi {

    private final AnswerQuestion answer;
    private final ReadRequest read;
    private final Flat flat;
    private final Once once;

    QuestionsApi(AnswerQuestion answer, ReadRequest read, Flat flat, Once once) {
        this.answer = answer;
        this.read = read;
        this.flat = flat;
        this.once = once;
    }

    /** Whoever asked stays unnamed. */
    record SimpleQuestion(
            @Nullable String field,
            @Nullable String sex,
            @Nullable List<String> claimed,
            @Nullable String question,
            @Nullable String answer) {}

    @PostMapping("/api/v1/questions")
    @ResponseStatus(HttpStatus.CREATED)
    Answered answer(@RequestHeader("Idempotency-Key") String key, @RequestBody SimpleQuestion body) {
        return once.perform(key, body, Answered.class, () -> answer.answer(read.question(flat.of(body))));
    }
}
