package vn.congly.assignment.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congly.assignment.TeamLoad.Held;

/**
 * The bars of a team's load, with every measure that the drawing needs.
 *
 * @param idle how many hold no case and have no bar
 */
public record LoadPicture(List<Bar> bars, double mean, int meanAt, int height, int idle) {

    private static final int LEFT = 148;
    private static final int LONGEST = 100;
    private static final int STEP = 26;
    private static final int MOST = 30;

    /** One provider's bar. */
    public record Bar(long provider, String name, int open, boolean absent, int top, int width) {

        public int baseline() {
            return top + 11;
        }

        public int end() {
            return LEFT + width + 8;
        }
    }

    static LoadPicture of(List<Held> team) {
        int most = team.stream().mapToInt(Held::open).max().orElse(0);
        double mean = team.stream().mapToInt(Held::open).average().orElse(0);
        var busy = team.stream().filter(it -> it.open() > 0).toList();
        var shown = busy.subList(0, Math.min(MOST, busy.size()));
        var bars = IntStream.range(0, shown.size())
                .mapToObj(at -> bar(shown.get(at), at, most))
                .toList();
        return new LoadPicture(bars, mean, LEFT + scaled(mean, most), bars.size() * STEP, team.size() - busy.size());
    }

    public int left() {
        return LEFT;
    }

    /** The same in words: name and number of each. */
    public String words() {
        return bars.stream().map(it -> it.name() + " " + it.open()).collect(Collectors.joining("; ", "", "."));
    }

    public boolean empty() {
        return bars.isEmpty();
    }

    private static Bar bar(Held it, int at, int most) {
        return new Bar(
                it.provider().id().value(),
                it.provider().fullName(),
                it.open(),
                it.absent(),
                at * STEP + 3,
                scaled(it.open(), most));
    }

    private static int scaled(double value, int most) {
        return most == 0 ? 0 : (int) Math.round(value * LONGEST / most);
    }
}
