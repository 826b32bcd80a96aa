package vn.congly.gates.bad;

import jakarta.servlet.http.HttpServletRequest;

public class CoreThatKnowsTheWeb {

    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
