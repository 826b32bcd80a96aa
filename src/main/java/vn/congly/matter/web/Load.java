package vn.congly.matter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The load of a team as a picture: a bar a person, the mean as a line. Places are counted in the picture's own units. */
record Load(List<Bar> bars, String mean, int meanAt, int height) {

    private static final int LEFT = 128;
    private static final int WIDEST = 104;
    private static final int STEP = 26;

    /** @param mean of the whole team, of whom only those with most are shown */
    record Person(String name, int open, int late, double mean) {}

    record Bar(String name, int open, int late, int top, int width) {

        public int textAt() {
            return LEFT + width + 8;
        }

        public int baseline() {
            return top + 11;
        }
    }

    /** Where the word for the mean is written: under its line, unless that would run out of the picture. */
    public int meanWordAt() {
        return Math.min(meanAt, LEFT + WIDEST - 4);
    }

    static Load of(List<Person> people) {
        int most = people.stream().mapToInt(Person::open).max().orElse(0);
        double mean = people.stream().mapToDouble(Person::mean).findFirst().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var it : people) {
            bars.add(new Bar(it.name(), it.open(), it.late(), 3 + STEP * bars.size(), wide(it.open(), most)));
        }
        var text = String.format(Locale.ROOT, "%.1f", mean).replace('.', ',');
        return new Load(List.copyOf(bars), text, LEFT + wide(mean, most), STEP * bars.size());
    }

    private static int wide(double value, int most) {
        return most == 0 ? 0 : (int) Math.round(value * WIDEST / most);
    }
}
