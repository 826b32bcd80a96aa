package vn.congly.eligibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ways to prove something, each a set of papers that must all be shown. Read from words as in {@code (a or b) and c};
 * {@code and} binds closer than {@code or}.
 */
record ProofRule(List<Set<String>> ways) {

    private static final Pattern WORDS = Pattern.compile("[()]|[^\\s()]+");

    ProofRule {
        ways = List.copyOf(ways);
    }

    static ProofRule read(String text) {
        Deque<String> words = new ArrayDeque<>();
        WORDS.matcher(text).results().forEach(it -> words.add(it.group()));
        var ways = anyOf(words);
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' goes on after its end: " + words);
        }
        return new ProofRule(ways);
    }

    boolean shownBy(Set<String> papers) {
        return ways.stream().anyMatch(papers::containsAll);
    }

    /** What is still missing on the ways that need fewest further papers. */
    List<String> missing(Set<String> papers) {
        var lacking = ways.stream().map(way -> without(way, papers)).toList();
        int fewest = lacking.stream().mapToInt(Set::size).min().orElse(0);
        return lacking.stream()
                .filter(it -> it.size() == fewest)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static Set<String> without(Set<String> way, Set<String> papers) {
        var rest = new LinkedHashSet<>(way);
        rest.removeAll(papers);
        return rest;
    }

    private static List<Set<String>> anyOf(Deque<String> words) {
        var ways = new ArrayList<>(allOf(words));
        while ("or".equals(words.peek())) {
            words.remove();
            ways.addAll(allOf(words));
        }
        return ways;
    }

    private static List<Set<String>> allOf(Deque<String> words) {
        var ways = one(words);
        while ("and".equals(words.peek())) {
            words.remove();
            ways = both(ways, one(words));
        }
        return ways;
    }

    private static List<Set<String>> one(Deque<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a paper is missing at the end");
        }
        var word = words.remove();
        if (!word.equals("(")) {
            return List.of(Set.of(word));
        }
        var ways = anyOf(words);
        if (!")".equals(words.poll())) {
            throw new IllegalArgumentException("a bracket is not closed");
        }
        return ways;
    }

    private static List<Set<String>> both(List<Set<String>> left, List<Set<String>> right) {
        return left.stream()
                .flatMap(one -> right.stream().map(other -> union(one, other)))
                .toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
