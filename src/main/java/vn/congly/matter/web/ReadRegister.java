package vn.congly.matter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Opens a page of a register book; that it was opened is in the trail, for it names people. */
@Component
class ReadRegister {

    static final int PAGE = 100;

    private final Access access;
    private final BookRows rows;
    private final Trail trail;

    ReadRegister(Access access, BookRows rows, Trail trail) {
        this.access = access;
        this.rows = rows;
        this.trail = trail;
    }

    record Opened(List<BookRows.Book> books, BookRows.Book book, int page, List<RegisterLine> lines) {

        public int pages() {
            return Math.max(1, (book.last() + PAGE - 1) / PAGE);
        }

        /** Whether every number of the page is there. */
        public boolean gapless() {
            int first = (page - 1) * PAGE + 1;
            int last = Math.min(book.last(), page * PAGE);
            return lines.size() == Math.max(0, last - first + 1);
        }
    }

    /** The page asked for, or the last one, which is what is written now. */
    @Transactional
    Opened open(int unit, String form, int year, int page) {
        access.require(Act.OPEN_REGISTER, unit);
        var books = rows.books(unit);
        var book = books.stream()
                .filter(it -> it.form().equals(form) && it.year() == year)
                .findFirst()
                .orElseGet(() -> new BookRows.Book(unit, form, year, 0));
        int pages = Math.max(1, (book.last() + PAGE - 1) / PAGE);
        int shown = page < 1 || page > pages ? pages : page;
        trail.record(Entry.of("register.open")
                .on("register", unit + "/" + form + "/" + year)
                .in(unit)
                .with("page", shown));
        return new Opened(books, book, shown, rows.lines(unit, form, year, (shown - 1) * PAGE + 1, shown * PAGE));
    }
}
