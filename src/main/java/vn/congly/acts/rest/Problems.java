package vn.congly.acts.rest;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.KeyReused;
import vn.congly.acts.Mistake;
import vn.congly.acts.Unknown;

/** The one place where the API's errors get their shape: a stable type, and a sentence that a person can use. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail badInput(BadInput it, Locale locale) {
        var problem = problem(HttpStatus.BAD_REQUEST, "bad-input", "acts.problem.bad-input", locale);
        problem.setProperty(
                "errors",
                it.mistakes().stream()
                        .map(mistake -> Map.of("field", mistake.field(), "message", sentence(mistake, locale)))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed it, Locale locale) {
        var problem = problem(HttpStatus.FORBIDDEN, "not-allowed", "acts.problem.not-allowed", locale);
        problem.setProperty("act", it.act());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown it, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "unknown", "acts.problem.unknown", locale);
    }

    @ExceptionHandler
    ProblemDetail changed(ChangedMeanwhile it, Locale locale) {
        return problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", "acts.problem.changed-meanwhile", locale);
    }

    @ExceptionHandler
    ProblemDetail impossible(Impossible it, Locale locale) {
        return problem(HttpStatus.CONFLICT, "impossible", it.key(), locale, it.arguments());
    }

    @ExceptionHandler
    ProblemDetail keyReused(KeyReused it, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", "acts.problem.key-reused", locale);
    }

    private String sentence(Mistake mistake, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(mistake.key(), mistake.arguments(), mistake.key(), locale));
    }

    private ProblemDetail problem(HttpStatus status, String type, String key, Locale locale, Object... args) {
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, args, key, locale));
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }
}
