package vn.congly.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.notices.Wording.Line;
import vn.congly.notices.Wording.Style;
import vn.congly.people.Person;
import vn.congly.people.Sex;

/** The language of letters: Vietnamese, whatever the reader's screen speaks. */
@Component
final class Words {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, String... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }

    List<String> all(String... keys) {
        return Arrays.stream(keys).map(this::say).toList();
    }

    Line text(String key, String... values) {
        return new Line(Style.TEXT, "", say(key, values));
    }

    Line item(String key, String... values) {
        return new Line(Style.ITEM, "", say(key, values));
    }

    /** Số: 12/TB-TGPL; dots where the number is given by hand. */
    String number(Optional<Integer> number, String symbol) {
        return number.map(it -> say("notices.letter.number", it.toString(), symbol))
                .orElseGet(() -> say("notices.letter.number.blank", symbol));
    }

    String title(String name, Sex sex) {
        return say("notices.honorific." + sex.name(), name);
    }

    /** Bà Nguyễn Thị A, sinh ngày 05/03/1972. */
    String person(Person person) {
        var titled = title(person.fullName(), person.sex());
        if (person.birth().isEmpty()) {
            return titled;
        }
        return titled + ", "
                + say(person.birthDate().isPresent() ? "notices.born" : "notices.born.year", person.birth());
    }

    /** Somebody's own words inside a sentence of ours, which has its own full stop. */
    static String within(String words) {
        return words.strip().replaceFirst("[.\\s]+$", "");
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String day(Instant at) {
        return day(Deadlines.dayOf(at));
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String time(Instant at) {
        return at.atZone(Deadlines.VIETNAM).format(TIME);
    }
}
