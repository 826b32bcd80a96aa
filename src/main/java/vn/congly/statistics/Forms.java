package vn.congly.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms of the house, read from data once. */
@Component
public final class Forms {

    private final Form form25 = load("25-BTP-TGPL");

    /** Số vụ việc trợ giúp pháp lý (TT 03/2019/TT-BTP). */
    public Form form25() {
        return form25;
    }

    List<Form> all() {
        return List.of(form25);
    }

    static Form load(String name) {
        try {
            return FormReader.read(
                    new ClassPathResource("statistics/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
