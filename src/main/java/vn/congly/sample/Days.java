package vn.congly.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import vn.congly.law.Deadlines;
import vn.congly.law.WorkingCalendar;

/** Spreads cases over the working days, a little more each year, in the order of time. */
final class Days {

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private double total;

    Days(LocalDate since, LocalDate today, WorkingCalendar calendar) {
        for (var day = since; !day.isAfter(today); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                double weight = 1 + 0.12 * (day.getYear() - since.getYear());
                days.add(day);
                weights.add(weight);
                total += weight;
            }
        }
    }

    /** Calls for each of the cases with its moment and number; moments never go back and never pass now. */
    void each(int count, long seed, Instant now, ObjLongConsumer<Instant> what) {
        long number = 0;
        double reached = 0;
        for (int at = 0; at < days.size(); at++) {
            reached += weights.get(at) / total * count;
            long until = at == days.size() - 1 ? count : Math.round(reached);
            var chance = new Dice(seed + at);
            var opening = days.get(at).atTime(7, 30).atZone(Deadlines.VIETNAM).toInstant();
            long minutes = Math.max(
                    1, Math.min(560, java.time.Duration.between(opening, now).toMinutes()));
            var moments = new java.util.TreeSet<Long>();
            while (moments.size() < until - number) {
                moments.add((long) (chance.share() * minutes * 60));
            }
            for (var second : moments) {
                what.accept(opening.plusSeconds(second), ++number);
            }
        }
    }
}
