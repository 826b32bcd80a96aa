package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rulebook.md} is drawn from the book: {@code -Dcongly.docs=write} writes it, a stale one fails. */
class RulebookDocumentTest {

    private static final Path PAGE = Path.of("docs/rulebook.md");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Rulebook BOOK = Rulebook.load();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    @Test
    void the_page_is_that_of_the_book() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("congly.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").isEqualTo(page);
    }

    private static String page() {
        var subjects = BOOK.subjects().stream().map(RulebookDocumentTest::subject);
        return Stream.concat(Stream.concat(Stream.of(head()), subjects), Stream.of(calendar(), documents()))
                .collect(Collectors.joining("\n"));
    }

    private static String head() {
        return """
                # Sổ quy tắc · The rulebook

                Sinh từ các tệp `src/main/resources/rulebook`; đừng sửa trang này. Drawn from the files of the rulebook; do not
                edit this page, run its test with `-Dcongly.docs=write`.

                Phiên bản · version `%s`. *Tạm thời* (provisional): dự thảo, nguồn gián tiếp, hoặc cách hiểu khi luật không
                nêu rõ; nơi dùng đều ghi rõ như vậy.
                """.formatted(BOOK.version());
    }

    private static String subject(Subject subject) {
        var rows = BOOK.versions(subject.id()).stream()
                .map(RulebookDocumentTest::row)
                .collect(Collectors.joining("\n"));
        return """

                ## %s · %s

                | `%s` | Nội dung | Hiệu lực | Căn cứ | Quy tắc |
                |---|---|---|---|---|
                %s
                """.formatted(subject.title(), subject.titleEn(), subject.id(), rows);
    }

    private static String row(Rule rule) {
        return "| `%s` | %s<br>*%s* | %s | %s%s | %s |"
                .formatted(
                        rule.id(),
                        rule.label(),
                        rule.labelEn(),
                        period(rule.period()),
                        rule.citation().full(),
                        rule.provisional() ? "<br>*tạm thời*" : "",
                        says(rule));
    }

    private static String says(Rule rule) {
        return new TreeMap<>(rule.terms())
                .entrySet().stream()
                        .map(it -> it.getKey() + ": " + it.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String period(Period period) {
        var from = DAY.format(period.from());
        return period.until()
                .map(it -> from + " – " + DAY.format(it.minusDays(1)))
                .orElse("từ " + from);
    }

    private static String calendar() {
        var years = IntStream.rangeClosed(2018, 2027)
                .mapToObj(RulebookDocumentTest::year)
                .collect(Collectors.joining("\n"));
        return """

                ## Ngày nghỉ và ngày làm bù · Days off and Saturdays worked

                | Năm | Nghỉ trong tuần | Thứ Bảy làm bù | |
                |---|---|---|---|
                %s
                """.formatted(years);
    }

    private static String year(int year) {
        return "| %d | %s | %s | %s |"
                .formatted(
                        year,
                        days(year, CALENDAR::dayOff),
                        days(year, CALENDAR::workedInExchange),
                        CALENDAR.provisional(year) ? "*tạm thời*" : "chính thức");
    }

    private static String days(int year, java.util.function.Function<LocalDate, Optional<String>> why) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .flatMap(day -> why.apply(day).stream().map(it -> "%td/%tm %s".formatted(day, day, it)))
                .collect(Collectors.joining(", "));
    }

    private static String documents() {
        var rows = BOOK.documents().stream()
                .map(it -> "| %s | %s | %s |".formatted(it.name(), it.title(), DAY.format(it.date())))
                .collect(Collectors.joining("\n"));
        return """

                ## Văn bản được viện dẫn · Documents cited

                | Viết tắt | Văn bản | Ngày |
                |---|---|---|
                %s
                """.formatted(rows);
    }
}
