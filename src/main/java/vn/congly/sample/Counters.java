package vn.congly.sample;

import java.util.TreeMap;

/** The last number of each book and series, as the tables keep them. */
final class Counters {

    private record Book(int unit, String name, int year) implements Comparable<Book> {
        @Override
        public int compareTo(Book other) {
            return java.util.Comparator.comparing(Book::unit)
                    .thenComparing(Book::name)
                    .thenComparing(Book::year)
                    .compare(this, other);
        }
    }

    private final TreeMap<Book, Integer> registers = new TreeMap<>();
    private final TreeMap<Book, Integer> decisions = new TreeMap<>();
    private final TreeMap<Book, Integer> letters = new TreeMap<>();
    private final TreeMap<Book, Integer> questions = new TreeMap<>();

    int register(int unit, String form, int year) {
        return registers.merge(new Book(unit, form, year), 1, Integer::sum);
    }

    int decision(int unit, int year) {
        return decisions.merge(new Book(unit, "", year), 1, Integer::sum);
    }

    int letter(int unit, String kind, int year) {
        return letters.merge(new Book(unit, kind, year), 1, Integer::sum);
    }

    int question(int unit, int year) {
        return questions.merge(new Book(unit, "QUESTION", year), 1, Integer::sum);
    }

    void write(CopyBuffer out) {
        registers.forEach((book, last) -> out.row(Tables.SERIES, book.unit(), book.name(), book.year(), last));
        decisions.forEach((book, last) -> out.row(Tables.ASSIGNMENT_SERIES, book.unit(), book.year(), last));
        letters.forEach((book, last) -> out.row(Tables.LETTER_SERIES, book.unit(), book.name(), book.year(), last));
        questions.forEach((book, last) -> out.row(Tables.LETTER_SERIES, book.unit(), book.name(), book.year(), last));
    }
}
