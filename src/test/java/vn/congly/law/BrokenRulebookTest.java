package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry that no lawyer could stand for is refused with file, line and reason. */
class BrokenRulebookTest {

    private static final String GOOD = """
            entries:
              - {id: a, label: A, label-en: A, from: 2018-01-01, until: 2020-01-01, citation: Đ.1 Luật, confidence: official}
              - {id: a, label: A, label-en: A, from: 2020-01-01, citation: Đ.2 Luật, confidence: official}
            """;

    private static Rulebook read(String entries) {
        var files = Map.of(
                "book.yaml", "subjects:\n  - {id: things, title: Vật, title-en: Things}\n",
                "documents.yaml", "documents:\n  - {name: Luật, title: Luật, date: 2017-06-20}\n",
                "calendar.yaml", "every-year:\nyears:\n",
                "things.yaml", entries);
        return Rulebook.read(it -> files.getOrDefault(it, ""));
    }

    @Test
    void a_sound_book_is_read() {
        assertThat(read(GOOD).all()).hasSize(2);
    }

    @Test
    void another_content_is_another_version() {
        assertThat(read(GOOD).version()).isNotEqualTo(read(GOOD + "\n").version());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2020-01-01 | from: 2020-01-02 | line 3: a leaves a gap after its version before",
                "from: 2020-01-01 | from: 2019-12-31 | line 3: a overlaps its version before",
                "until: 2020-01-01, |  | line 3: a overlaps its version before",
                "until: 2020-01-01 | until: 2018-01-01 | line 2: ends before it begins",
                "from: 2018-01-01 | from: 2018-02-30 | line 2: from is no day: 2018-02-30",
                "citation: Đ.2 Luật, |  | line 3: lacks citation",
                "citation: Đ.2 Luật | citation: Đ.2 Luật khác | line 3: cites a document that documents.yaml does not list: Luật khác",
                "Đ.2 Luật, confidence: official | Đ.2 Luật, confidence: sure | line 3: confidence is official or provisional",
                "label-en: A, from: 2020 | label-vn: A, from: 2020 | line 3: an entry has no field label-vn",
                "label-en: A, from: 2020 | from: 2020 | line 3: lacks label-en",
                "{id: a, label: A, label-en: A, from: 2020 | {id: a, id: a, label: A, label-en: A, from: 2020 | line 3: id is said twice",
                "entries: | items: | line 1: lacks the list entries",
            })
    void a_broken_entry_is_refused_with_file_line_and_reason(String good, String bad, String reason) {
        var broken = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(BrokenRulebook.class)
                .hasMessage("things.yaml, " + reason);
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("entries:\n  - {id: a\n"))
                .isInstanceOf(BrokenRulebook.class)
                .hasMessageStartingWith("things.yaml, line 3: ");
    }
}
