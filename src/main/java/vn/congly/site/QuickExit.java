package vn.congly.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /exit}, for somebody who must not be seen here: ends the session, clears what the browser holds of us and leads to
 * an ordinary page. A plain link, so that it works without script; that a stranger could make somebody leave does no harm.
 */
@Controller
class QuickExit {

    private final String away;

    QuickExit(@Value("${congly.exit-to:https://baochinhphu.vn/}") String away) {
        this.away = away;
    }

    @GetMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
        Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .forEach(it -> response.addCookie(forgotten(it.getName())));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, away)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static Cookie forgotten(String name) {
        var cookie = new Cookie(name, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        return cookie;
    }
}
