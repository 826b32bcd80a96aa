package vn.congly.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the browser asked for in the present request; on the page of an error, what it had asked for before. */
final class Asked {

    /** Names of our own in a query. */
    enum Way {
        LANGUAGE("lang");

        private final String name;

        Way(String name) {
            this.name = name;
        }
    }

    private final HttpServletRequest request;

    private Asked(HttpServletRequest request) {
        this.request = request;
    }

    static Asked now() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return new Asked(attributes.getRequest());
    }

    String path() {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
    }

    /** What was typed into a field of the form just sent; nothing if this is no form or the field was not in it. */
    Optional<String> typed(String field) {
        return typedAll(field).stream().findFirst();
    }

    List<String> typedAll(String field) {
        var values = request.getParameterValues(field);
        return values == null || isRead() ? List.of() : Arrays.asList(values);
    }

    /** Something that the way here left in the request. */
    <T> Optional<T> attribute(String name, Class<T> type) {
        return Optional.ofNullable(request.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    boolean isRead() {
        var method = attribute(RequestDispatcher.ERROR_METHOD, String.class).orElseGet(request::getMethod);
        return "GET".equals(method) || "HEAD".equals(method);
    }

    /** This address with one thing changed in its query. A form that was sent has no such address: then its bare path. */
    String with(Way way, String value) {
        var to = UriComponentsBuilder.fromPath(path());
        if (isRead() && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
            to.query(request.getQueryString());
        }
        return to.replaceQueryParam(way.name, value).build().toUriString();
    }
}
