package vn.congly.statistics.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.congly.statistics.Form;

/** The years of a form that can be chosen, the youngest first. */
final class YearsOffered {

    private YearsOffered() {}

    static List<Integer> of(Form form, LocalDate today) {
        return IntStream.iterate(today.getYear(), it -> it >= form.fromYear(), it -> it - 1)
                .boxed()
                .toList();
    }
}
