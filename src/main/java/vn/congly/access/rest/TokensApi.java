package vn.congly.access.rest;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.access.ExchangePassword;

/** {@code POST /api/v1/tokens}: a login and its password for a token of twelve hours. */
@RestController
class TokensApi {

    record Asked(
            @Nullable String login,
            @Nullable String password,
            @Nullable String purpose) {}

    private final ExchangePassword exchange;

    TokensApi(ExchangePassword exchange) {
        this.exchange = exchange;
    }

    @PostMapping("/api/v1/tokens")
    ResponseEntity<?> issue(@RequestBody Asked asked) {
        var token = exchange.exchange(
                Objects.requireNonNullElse(asked.login(), ""),
                Objects.requireNonNullElse(asked.password(), ""),
                Objects.requireNonNullElse(asked.purpose(), "API"));
        return token.<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(TokensApi::wrong);
    }

    private static ResponseEntity<?> wrong() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED, "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa.");
        problem.setType(URI.create("/problems/sign-in"));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(problem);
    }
}
