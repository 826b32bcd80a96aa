package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.geography.FoldedText;
import vn.congly.intake.TrackingCode;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * Search from anywhere: a case code, a tracking code, an identity number, a number of the register book, or any part of a
 * name with or without marks. What was asked is sealed in the trail, beside its kind and the numbers of the cases found.
 */
@Component
class SearchFor {

    static final int MOST = 50;
    private static final Pattern CODE = Pattern.compile("\\p{L}{2,4}[0-9]{0,3}\\.[\\p{L}0-9.]*");
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{9}|[0-9]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Access access;
    private final MatterListRows matters;
    private final RequestFinds requests;
    private final ReadMatters lines;
    private final Trail trail;

    SearchFor(Access access, MatterListRows matters, RequestFinds requests, ReadMatters lines, Trail trail) {
        this.access = access;
        this.matters = matters;
        this.requests = requests;
        this.lines = lines;
        this.trail = trail;
    }

    private enum Kind {
        CODE,
        TRACKING,
        IDENTITY,
        NUMBER,
        NAME
    }

    @Transactional
    Found find(String text, Instant now) {
        var scope = Scope.of(access.require(Act.SEARCH), access);
        var kind = kind(text);
        var raw = find(kind, text, scope);
        var found =
                new Found(raw.matters().stream().map(it -> lines.told(it, now)).toList(), raw.requests());
        trail.record(Entry.of("matter.search")
                .on("search", kind)
                .with("found", raw.matters().stream().map(MatterRow::id).toList())
                .with("requests", raw.requests().size())
                .sealed("account:" + access.actor().account(), Map.of("asked", text)));
        return found;
    }

    private static Kind kind(String text) {
        var plain = text.replace(" ", "");
        if (IDENTITY.matcher(plain).matches()) {
            return Kind.IDENTITY;
        }
        if (NUMBER.matcher(plain).matches()) {
            return Kind.NUMBER;
        }
        if (CODE.matcher(plain).matches()) {
            return Kind.CODE;
        }
        return text.contains("-") && TrackingCode.read(text).isPresent() ? Kind.TRACKING : Kind.NAME;
    }

    private Found find(Kind kind, String text, Scope scope) {
        var plain = text.replace(" ", "");
        return switch (kind) {
            case CODE -> only(matters.coded(scope, plain.toUpperCase(Locale.ROOT), MOST));
            case NUMBER -> only(matters.numbered(scope, Integer.parseInt(plain), MOST));
            case TRACKING ->
                tracked(scope, TrackingCode.read(text).orElseThrow().text());
            case IDENTITY ->
                new Found(
                        matters.identified(scope, plain, MOST),
                        requests(scope, () -> requests.identified(scope, plain, MOST)));
            case NAME -> named(scope, FoldedText.of(text));
        };
    }

    private Found tracked(Scope scope, String code) {
        return new Found(
                matters.tracked(scope, code, MOST), requests(scope, () -> requests.tracked(scope, code, MOST)));
    }

    private Found named(Scope scope, String folded) {
        return folded.isEmpty()
                ? only(List.of())
                : new Found(
                        matters.named(scope, folded, MOST), requests(scope, () -> requests.named(scope, folded, MOST)));
    }

    private static List<Found.RequestRow> requests(Scope scope, Supplier<List<Found.RequestRow>> rows) {
        return scope.own() ? List.of() : rows.get();
    }

    private static Found only(List<MatterRow> matters) {
        return new Found(matters, List.of());
    }
}
