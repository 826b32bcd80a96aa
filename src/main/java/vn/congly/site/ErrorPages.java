package vn.congly.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.KeyReused;
import vn.congly.acts.Unknown;

/** What people see when an act is refused; what programs see is told by the room of acts. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused, HttpServletRequest request) {
        request.setAttribute(Trouble.REFUSED, refused);
        return page("error/403", HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView unknown(Unknown it) {
        return page("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView changed(ChangedMeanwhile it, HttpServletRequest request) {
        return back(page("error/409", HttpStatus.CONFLICT), request);
    }

    @ExceptionHandler
    ModelAndView impossible(Impossible it, HttpServletRequest request) {
        var page = page("error/impossible", HttpStatus.CONFLICT);
        page.addObject("key", it.key());
        page.addObject("args", it.arguments());
        return back(page, request);
    }

    @ExceptionHandler
    ModelAndView keyReused(KeyReused it, HttpServletRequest request) {
        var page = page("error/impossible", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("key", "acts.problem.key-reused");
        page.addObject("args", new Object[0]);
        return back(page, request);
    }

    /** Only where a page did not show the mistakes beside its own fields. */
    @ExceptionHandler
    ModelAndView badInput(BadInput it, HttpServletRequest request) {
        var page = page("error/400", HttpStatus.BAD_REQUEST);
        page.addObject("wrong", it.mistakes());
        return back(page, request);
    }

    private static ModelAndView page(String view, HttpStatus status) {
        var page = new ModelAndView(view, status);
        page.addObject("status", status.value());
        return page;
    }

    /** A way back to the page from which the form was sent, if it was one of ours. */
    private static ModelAndView back(ModelAndView page, HttpServletRequest request) {
        sentFrom(request).ifPresent(it -> page.addObject("again", it));
        return page;
    }

    private static Optional<String> sentFrom(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(it -> it.startsWith(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST) + "/"))
                .map(URI::create)
                .map(URI::getRawPath)
                .filter(it -> !List.of("/sign-in", "/sign-out").contains(it));
    }
}
