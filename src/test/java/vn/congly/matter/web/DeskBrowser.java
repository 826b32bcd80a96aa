package vn.congly.matter.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congly.access.Actor;

/** Reads and sends pages as somebody who is signed in. */
@TestComponent
class DeskBrowser {

    private final MockMvc browser;

    DeskBrowser(MockMvc browser) {
        this.browser = browser;
    }

    record Page(int status, String text, String address) {}

    Page open(Actor who, String address) {
        return perform(get(address).with(signedIn(who)));
    }

    /** @param fields name, value, name, value … */
    Page send(Actor who, String address, String... fields) {
        return sendOnce(who, address, UUID.randomUUID().toString(), fields);
    }

    Page sendOnce(Actor who, String address, String once, String... fields) {
        var form = post(address).with(signedIn(who)).with(csrf()).param("once", once);
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return perform(form);
    }

    private static RequestPostProcessor signedIn(Actor who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                who, "", AuthorityUtils.createAuthorityList("ROLE_" + who.role())));
    }

    private Page perform(RequestBuilder request) {
        try {
            var answer = browser.perform(request).andReturn().getResponse();
            var to = answer.getRedirectedUrl();
            return new Page(
                    answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8), to == null ? "" : to);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
