package vn.congly.access;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request on this thread came from; nowhere outside one. */
final class CurrentRequest {

    private CurrentRequest() {}

    static String address() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(it -> ((ServletRequestAttributes) it).getRequest().getRemoteAddr())
                .orElse("");
    }
}
