package vn.congly.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congly.access.Actor;
import vn.congly.testing.People;

/** Somebody in front of a browser: goes, types, presses, reads. Each page that is read is also read by axe-core. */
final class Reader implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String house;
    private final boolean script;

    private Reader(String house, int width, boolean script) {
        this.house = house;
        this.script = script;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("vi-VN")
                        .setJavaScriptEnabled(script));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Reader atDesk(String house) {
        return new Reader(house, 1440, true);
    }

    static Reader onPhone(String house) {
        return new Reader(house, 390, true);
    }

    static Reader withoutScript(String house) {
        return new Reader(house, 390, false);
    }

    Reader signedIn(People people, Actor actor) {
        page.navigate(house + "/sign-in");
        page.fill("[name=username]", people.login(actor));
        page.fill("[name=password]", People.PASSWORD);
        page.click("form[action='/sign-in'] button");
        assertThat(path()).isEqualTo("/desk");
        return this;
    }

    Reader go(String path) {
        page.navigate(house + path);
        return this;
    }

    Reader type(String name, String text) {
        page.locator("[name='" + name + "']:visible").first().fill(text);
        return this;
    }

    Reader pick(String name, String value) {
        page.locator("select[name='" + name + "']:visible").first().selectOption(value);
        return this;
    }

    Reader tick(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']:visible")
                .first()
                .check();
        return this;
    }

    /** The first of the choices under this name. */
    Reader tickFirst(String name) {
        page.locator("input[name='" + name + "']:visible").first().check();
        return this;
    }

    /** Types a commune's name and takes the first that is offered. */
    Reader commune(String name, String text) {
        var field = page.locator("[name='" + name + "Name']").first();
        field.click();
        field.pressSequentially(text);
        page.locator("input[name='" + name + "']").first().check();
        return this;
    }

    /** Some forms ask with a list, some with buttons. */
    Reader pickIfList(String name, String value) {
        boolean list = page.locator("select[name='" + name + "']").count() > 0;
        return list ? pick(name, value) : tick(name, value);
    }

    /** A candidate by name, wherever in the order. */
    Reader chooseProvider(String name) {
        page.locator("details").all().forEach(it -> it.evaluate("part => part.open = true"));
        page.locator("li.finding", new Page.LocatorOptions().setHasText(name))
                .locator("input[name=provider]")
                .first()
                .check();
        return this;
    }

    /** The row of a list in which a name stands. */
    Reader openRow(String words) {
        page.locator("main article, main li, main tr", new Page.LocatorOptions().setHasText(words))
                .first()
                .locator("a")
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Reader attach(String name, Path file) {
        page.setInputFiles("input[name='" + name + "']", file);
        return this;
    }

    /** Opens a folded part, unless it is open. */
    Reader unfold(String words) {
        var part = page.locator(
                        "details",
                        new Page.LocatorOptions()
                                .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(words))))
                .first();
        if (part.getAttribute("open") == null) {
            part.locator("summary").first().click();
        }
        return this;
    }

    /** Presses a visible button, within a form sent to an address that ends so. */
    Reader send(String action) {
        page.locator("form[action$='" + action + "'] button.act:visible")
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Reader press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Reader follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Reader see(String words) {
        assertThat(page.innerText("body")).contains(words);
        return this;
    }

    Reader notSee(String words) {
        assertThat(page.innerText("body")).doesNotContain(words);
        return this;
    }

    /** axe-core, which needs script, finds nothing serious. */
    Reader readable() {
        if (!script) {
            return this;
        }
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> SERIOUS.contains(
                                Optional.ofNullable(it.getImpact()).orElse("")))
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(found).as("axe-core on %s", page.url()).isEqualTo(List.of());
        return this;
    }

    String text() {
        return page.innerText("body");
    }

    String html() {
        return page.content();
    }

    String path() {
        return page.url().substring(house.length()).replaceFirst("[?#].*", "");
    }

    /** The number in the present address: /matters/17 is 17. */
    long number() {
        var found = Pattern.compile("/(\\d+)").matcher(path());
        assertThat(found.find()).as("a number in %s", page.url()).isTrue();
        return Long.parseLong(found.group(1));
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
