package vn.congly.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.law.Deadlines;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

/** Random histories with corrections, summed up in random portions: the figures are always those of a plain recount. */
@HouseTest
class RollUpTest {

    private static final int DIEN_BIEN = 311;
    private static final int LAI_CHAU = 312;
    private static final List<Integer> UNITS = List.of(DIEN_BIEN, 1111, 1112, 1113);
    private static final List<Integer> ELSEWHERE = List.of(LAI_CHAU, 1121);
    private static final List<String> FIELDS = List.of("criminal", "civil", "family", "land", "other");
    private static final List<String> FORMS_OF_AID = List.of("ADVICE", "LITIGATION", "OUT_OF_COURT");
    private static final List<String> KINDS =
            List.of("OFFICER", "LAWYER_OF_CENTRE", "LAWYER_OF_REGISTERED", "ADVISER_OF_CONTRACTED", "COLLABORATOR", "");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final long SUBJECTS = 8_000_000_000L;

    @Autowired
    Ledger ledger;

    @Autowired
    RollUp rollUp;

    @Autowired
    RollUpJob job;

    @Autowired
    Recount recount;

    @Autowired
    FillForm fill;

    @Autowired
    OpenCell open;

    @Autowired
    Forms forms;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    /** What a history left: each case as it stands. */
    private record Case(Count accepted, Optional<Count> ended) {}

    private static Count count(
            Measure measure, long subject, int unit, LocalDate day, Random random, Optional<Count> like) {
        return new Count(
                measure,
                day.atTime(random.nextInt(24), 0).atZone(Deadlines.VIETNAM).toInstant(),
                unit,
                Optional.empty(),
                like.map(Count::form).orElseGet(() -> FORMS_OF_AID.get(random.nextInt(3))),
                like.map(Count::field).orElseGet(() -> FIELDS.get(random.nextInt(FIELDS.size()))),
                List.of(),
                "FEMALE",
                "01",
                measure == Measure.MATTER_ENDED ? KINDS.get(random.nextInt(KINDS.size())) : "",
                subject,
                "TT.%d".formatted(subject));
    }

    private void inTransaction(Runnable work) {
        access.as(
                Access.system(),
                () -> transaction.execute(status -> {
                    work.run();
                    return true;
                }));
    }

    private Map<Long, Case> history(List<Integer> units, long from, int cases, Random random) {
        var standing = new TreeMap<Long, Case>();
        for (int i = 0; i < cases; i++) {
            long subject = from + i;
            var day = FIRST.plusDays(random.nextInt(1_200));
            var accepted = count(
                    Measure.MATTER_ACCEPTED,
                    subject,
                    units.get(random.nextInt(units.size())),
                    day,
                    random,
                    Optional.empty());
            inTransaction(() -> ledger.append(accepted));
            standing.put(subject, new Case(accepted, Optional.empty()));
            step(random);
            if (random.nextInt(3) > 0) {
                standing.put(subject, end(subject, accepted, day.plusDays(random.nextInt(200)), random));
            }
            if (random.nextInt(12) == 0 && standing.get(subject).ended().isEmpty()) {
                inTransaction(() -> assertThat(ledger.undo(Measure.MATTER_ACCEPTED, subject))
                        .isTrue());
                standing.remove(subject);
            }
        }
        return standing;
    }

    private Case end(long subject, Count accepted, LocalDate day, Random random) {
        var ended = count(Measure.MATTER_ENDED, subject, accepted.unit(), day, random, Optional.of(accepted));
        inTransaction(() -> ledger.append(ended));
        step(random);
        if (random.nextInt(5) > 0) {
            return new Case(accepted, Optional.of(ended));
        }
        inTransaction(
                () -> assertThat(ledger.undo(Measure.MATTER_ENDED, subject)).isTrue());
        return new Case(accepted, Optional.empty());
    }

    private void step(Random random) {
        if (random.nextInt(7) == 0) {
            access.as(Access.system(), () -> rollUp.step(1 + random.nextInt(9)));
        }
    }

    private Map<String, Set<Long>> byHand(Map<Long, Case> standing, Set<Integer> units, Period period) {
        var cells = new HashMap<String, Set<Long>>();
        var form = forms.form25();
        for (var row : form.rows()) {
            for (var column : form.columns()) {
                cells.put(
                        row.id() + "." + column.id(),
                        standing.entrySet().stream()
                                .filter(it ->
                                        units.contains(it.getValue().accepted().unit()))
                                .filter(it -> stands(it.getValue(), form, row, column, period))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()));
            }
        }
        return cells;
    }

    private static boolean stands(Case one, Form form, Row row, Column column, Period period) {
        var day = Deadlines.dayOf(one.accepted().at());
        var end = one.ended().map(it -> Deadlines.dayOf(it.at())).orElse(LocalDate.MAX);
        var kind = one.ended().map(Count::providerKind).orElse("");
        boolean here = row.holds(
                new Tally(
                        Measure.MATTER_ACCEPTED,
                        Span.WITHIN,
                        one.accepted().form(),
                        one.accepted().field(),
                        "",
                        1),
                form.namedFields());
        boolean before = day.isBefore(period.from());
        boolean within = !before && !day.isAfter(period.until());
        boolean carried = before && !end.isBefore(period.from());
        boolean ended = !end.isBefore(period.from()) && !end.isAfter(period.until());
        return here
                && switch (column.id()) {
                    case "handled" -> carried || within;
                    case "carried" -> carried;
                    case "accepted" -> within;
                    case "ended" -> ended;
                    case "officers" -> ended && kind.equals("OFFICER");
                    case "lawyers" -> ended && kind.startsWith("LAWYER");
                    case "lawyers-centre" -> ended && kind.equals("LAWYER_OF_CENTRE");
                    case "lawyers-contracted" -> ended && kind.equals("LAWYER_OF_CONTRACTED");
                    case "lawyers-registered" -> ended && kind.equals("LAWYER_OF_REGISTERED");
                    case "advisers" -> ended && kind.startsWith("ADVISER");
                    case "advisers-contracted" -> ended && kind.equals("ADVISER_OF_CONTRACTED");
                    case "advisers-registered" -> ended && kind.equals("ADVISER_OF_REGISTERED");
                    case "collaborators" -> ended && kind.equals("COLLABORATOR");
                    default -> throw new IllegalArgumentException(column.id());
                };
    }

    private static List<Period> periods(Random random) {
        var periods = new ArrayList<Period>();
        periods.add(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 31)));
        periods.add(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 2, 28)));
        for (int i = 0; i < 4; i++) {
            var from = FIRST.plusDays(random.nextInt(1_000));
            periods.add(new Period(from, from.plusDays(random.nextInt(500))));
        }
        return periods;
    }

    @Test
    void the_figures_of_any_days_are_those_of_a_recount_and_each_opens_into_exactly_its_cases() {
        var random = new Random(2026);
        var standing = history(UNITS, SUBJECTS, 250, random);
        var periods = periods(random);
        periods.forEach(it -> agrees(standing, DIEN_BIEN, Set.copyOf(UNITS), it));
        job.run();
        periods.forEach(it -> agrees(standing, DIEN_BIEN, Set.copyOf(UNITS), it));
        periods.forEach(it -> agrees(standing, 1113, Set.of(1113), it));
        periods.forEach(this::nationAgrees);
    }

    /** The nation, whose days are summed up, is what its units are together. */
    private void nationAgrees(Period period) {
        var nation = access.as(people.ministry(), () -> fill.fill(forms.form25(), 1, period));
        var entries = access.as(
                people.ministry(),
                () -> transaction.execute(status -> jdbc.sql("""
                        select count(*) filter (where e.amount = 1) - count(*) filter (where e.amount = -1)
                        from statistics.entry e
                        where e.measure = 'MATTER_ACCEPTED' and e.day between :from and :until
                        """)
                        .param("from", period.from())
                        .param("until", period.until())
                        .query(Long.class)
                        .single()));
        assertThat(nation.figure("all", "accepted"))
                .as("the nation in " + period)
                .isEqualTo(entries);
    }

    private void agrees(Map<Long, Case> standing, int unit, Set<Integer> units, Period period) {
        var expected = byHand(standing, units, period);
        var head = people.head(DIEN_BIEN);
        var filled = access.as(head, () -> fill.fill(forms.form25(), unit, period));
        assertThat(expected).allSatisfy((name, cases) -> {
            var cell = Cell.read(forms.form25(), name);
            assertThat(filled.figure(cell.row().id(), cell.column().id()))
                    .as(name + " in " + period)
                    .isEqualTo(cases.size());
        });
        for (var name :
                List.of("all.carried", "all.handled", "civil.ended", "other-advice.lawyers", "criminal.officers")) {
            var cell = Cell.read(forms.form25(), name);
            var opened = access.as(head, () -> open.open(forms.form25(), cell, unit, period, SUBJECTS - 1, 1_000));
            assertThat(opened)
                    .extracting(CountedCase::matter)
                    .as(name + " in " + period)
                    .containsExactlyElementsOf(Objects.requireNonNull(expected.get(name)).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void cases_of_a_figure_come_page_by_page_without_gap_or_repeat() {
        var standing = history(List.of(LAI_CHAU), SUBJECTS + 100_000, 40, new Random(7));
        var cell = Cell.read(forms.form25(), "all.accepted");
        var period = new Period(FIRST, FIRST.plusYears(5));
        var seen = new ArrayList<Long>();
        long after = 0;
        for (var page = page(cell, period, after); !page.isEmpty(); page = page(cell, period, after)) {
            page.forEach(it -> seen.add(it.matter()));
            after = page.getLast().matter();
        }
        assertThat(seen).filteredOn(it -> it < SUBJECTS + 200_000).containsExactlyElementsOf(standing.keySet());
    }

    private List<CountedCase> page(Cell cell, Period period, long after) {
        return access.as(people.head(LAI_CHAU), () -> open.open(forms.form25(), cell, LAI_CHAU, period, after, 7));
    }

    @Test
    void the_sums_can_be_thrown_away_and_come_back_the_same() {
        history(List.of(1121), SUBJECTS + 200_000, 30, new Random(11));
        job.run();
        var before = sums();
        access.as(Access.system(), () -> {
            rollUp.forget();
            return true;
        });
        job.run();
        assertThat(sums()).containsAllEntriesOf(before);
        assertThat(access.as(Access.system(), recount::differences))
                .filteredOn(it -> !it.between().equals("cases and ledger"))
                .isEmpty();
    }

    private Map<String, Long> sums() {
        var sums = new TreeMap<String, Long>(Comparator.naturalOrder());
        access.as(
                Access.system(),
                () -> transaction.execute(status -> jdbc.sql("""
                        select concat_ws('/', m.unit_id, m.measure, m.month, m.form, m.field, m.provider_kind) as what, m.total
                        from statistics.monthly m
                        where m.unit_id = any (:units) and m.total <> 0
                        """)
                        .param("units", ELSEWHERE.toArray(Integer[]::new))
                        .query((row, index) -> sums.put(row.getString("what"), row.getLong("total")))
                        .list()));
        return sums;
    }

    @Test
    void an_entry_whose_transaction_is_still_open_is_reached_later_and_counted_once() {
        long subject = SUBJECTS + 300_000;
        var day = LocalDate.of(2022, 6, 1);
        var open = count(Measure.MATTER_ACCEPTED, subject, 1141, day, new Random(1), Optional.empty());
        var quick = count(Measure.MATTER_ACCEPTED, subject + 1, 1141, day, new Random(1), Optional.empty());
        access.as(
                Access.system(),
                () -> transaction.execute(status -> {
                    ledger.append(open);
                    var other = Thread.ofVirtual().start(() -> {
                        inTransaction(() -> ledger.append(quick));
                        job.run();
                    });
                    join(other);
                    return true;
                }));
        assertThat(acceptedOn(day)).isEqualTo(2);
        job.run();
        assertThat(acceptedOn(day)).isEqualTo(2);
    }

    private long acceptedOn(LocalDate day) {
        return access.as(people.head(1141), () -> fill.fill(forms.form25(), 1141, new Period(day, day)))
                .figure("all", "accepted");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
