package vn.congly.site;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.access.DemoAccounts;
import vn.congly.site.Asked.Way;

/** What the frame of a page shows; templates ask it as {@code @frame}, so that a page of an error has its frame too. */
@Component("frame")
class Frame {

    private final WhoIsHere who;
    private final DemoAccounts demo;

    Frame(WhoIsHere who, DemoAccounts demo) {
        this.who = who;
        this.demo = demo;
    }

    public boolean sample() {
        return demo.demo();
    }

    public boolean signedIn() {
        return who.me().isPresent();
    }

    public String name() {
        return who.me().map(Me::name).orElse("");
    }

    public String role() {
        return who.me().map(it -> it.role().name()).orElse("VISITOR");
    }

    public String unit() {
        return who.me().map(Me::unit).orElse("");
    }

    public List<Section> contents() {
        return who.me().map(it -> Contents.of(it.role(), Asked.now().path())).orElse(List.of());
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return Languages.now();
    }

    public String otherLanguage() {
        return Languages.other();
    }

    /** The address of this page in the other language. */
    public String inOtherLanguage() {
        return Asked.now().with(Way.LANGUAGE, otherLanguage());
    }
}
