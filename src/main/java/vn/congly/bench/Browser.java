package vn.congly.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.congly.access.DemoAccounts;

/** Somebody before the pages: signs in once, then asks one page after the other over one connection. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String house;

    private Browser(String house) {
        this.house = house;
    }

    static Browser visitor(int port) {
        return new Browser("http://localhost:" + port);
    }

    static Browser signedIn(int port, String login) throws IOException, InterruptedException {
        var browser = visitor(port);
        var form = CSRF.matcher(browser.page("/sign-in").body());
        if (!form.find()) {
            throw new IOException("The page of sign-in has no form");
        }
        var sent = "username=" + text(login) + "&password=" + text(DemoAccounts.PASSWORD) + "&_csrf="
                + text(form.group(1));
        browser.client.send(
                HttpRequest.newBuilder(URI.create(browser.house + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(sent))
                        .build(),
                BodyHandlers.discarding());
        return browser;
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(house + address)).build(), BodyHandlers.ofString());
    }

    /** How long a page takes, whole; what is not answered with 200 is an error. */
    long time(String address) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var answer = page(address);
        long took = System.nanoTime() - started;
        if (answer.statusCode() != 200) {
            throw new IOException(address + " was answered with " + answer.statusCode());
        }
        return took;
    }
}
