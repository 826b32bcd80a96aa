package vn.congly.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.geography.Geography;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** The same figures as the form, to be looked at: by province of today, and by month. */
@Component
public class DrawPicture {

    private final FillForm fill;
    private final PictureRows rows;
    private final Units units;
    private final Geography geography;

    DrawPicture(FillForm fill, PictureRows rows, Units units, Geography geography) {
        this.fill = fill;
        this.rows = rows;
        this.units = units;
        this.geography = geography;
    }

    @Transactional(readOnly = true)
    public Picture draw(Form form, Measure measure, int unit, Period period) {
        var filled = fill.fill(form, unit, period);
        var scope = filled.scope();
        int year = period.until().getYear();
        var months = rows.byMonth(scope, measure, new Period(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)));
        return new Picture(
                filled,
                scope.nation() ? provinces(rows.byUnit(scope, measure, period)) : Map.of(),
                year(months, year),
                year(months, year - 1));
    }

    private Map<String, Long> provinces(Map<Integer, Long> byUnit) {
        var provinceOf = units.all().stream()
                .collect(Collectors.toMap(
                        Unit::id, it -> geography.successor(it.province()).code()));
        var provinces = new TreeMap<String, Long>();
        byUnit.forEach((unit, total) -> provinces.merge(provinceOf.getOrDefault(unit, ""), total, Long::sum));
        return provinces;
    }

    private static List<Long> year(Map<LocalDate, Long> months, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(it -> months.getOrDefault(LocalDate.of(year, it, 1), 0L))
                .toList();
    }
}
