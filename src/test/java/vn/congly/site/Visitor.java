package vn.congly.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without script: keeps its cookies, sends back the hidden key of forms, and does not follow redirects by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String house;

    public Visitor(int port) {
        this.house = "http://localhost:" + port;
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(house + path)).GET());
    }

    /** Opens the page, fills its form (name, value, name, value …) and sends it to the same address. */
    public HttpResponse<String> fill(String path, String... fields) {
        var token = TOKEN.matcher(open(path).body());
        var sent = new ArrayList<>(List.of(fields));
        if (token.find()) {
            sent.addAll(List.of("_csrf", token.group(1)));
        }
        return post(path, sent);
    }

    public HttpResponse<String> post(String path, List<String> fields) {
        var body = new StringBuilder();
        for (int at = 0; at < fields.size(); at += 2) {
            body.append(at == 0 ? "" : "&").append(fields.get(at)).append('=').append(encoded(fields.get(at + 1)));
        }
        return send(HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public void signIn(String login, String password) {
        fill("/sign-in", "username", login, "password", password);
    }

    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName())
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
