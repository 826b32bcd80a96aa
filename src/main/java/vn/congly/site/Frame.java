package vn.congly.site;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congly.site.Asked.Way;

/** What the frame of a page shows; templates ask it as {@code @frame}, so that a page of an error has its frame too. */
@Component("frame")
class Frame {

    private final WhoIsHere who;
    private final boolean sample;

    Frame(WhoIsHere who, @Value("${congly.demo:false}") boolean sample) {
        this.who = who;
        this.sample = sample;
    }

    public boolean sample() {
        return sample;
    }

    public boolean signedIn() {
        return who.me().isPresent();
    }

    public String name() {
        return who.me().map(Me::name).orElse("");
    }

    public String role() {
        return who.me().map(Me::role).orElse("");
    }

    public String unit() {
        return who.me().map(Me::unit).orElse("");
    }

    public List<Section> contents() {
        return Contents.of(role(), Asked.now().path());
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
