package vn.congly.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.geography.ProvinceKey;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/**
 * Draws a case with the proportions published for 2018–2025 (litigation 60 %, advice 38 %, out of court 2 %). The province
 * of the accounts that the start page shows has more than its share, so that its desks are busy in a small nation too.
 */
final class Draw {

    private static final LocalDate NEW_CATEGORIES = LocalDate.of(2026, 1, 1);

    private final Units units;
    private final Geography places;
    private final long seed;
    private final Dice dice = new Dice(0);
    private final List<ProvinceKey> drawnProvinces = new ArrayList<>();
    private final Map<String, List<Unit>> unitsOf = new HashMap<>();
    private final Map<ProvinceKey, List<Commune>> communes = new HashMap<>();

    Draw(Units units, Geography places, SampleSettings settings) {
        this.units = units;
        this.places = places;
        this.seed = settings.seed();
        places.provinces(Era.SINCE_2025_07).forEach(it -> {
            long lots = Math.round(it.inhabitants() * Region.of(it.key().code()).need() / 250_000.0);
            for (long at = 0; at < Math.max(4, lots); at++) {
                drawnProvinces.add(it.key());
            }
        });
        var shown = new ProvinceKey(Era.SINCE_2025_07, StaffSample.SHOWN_PROVINCE);
        if (!settings.thin()) {
            drawnProvinces.addAll(Collections.nCopies(drawnProvinces.size() / 7, shown));
        }
    }

    Drawn draw(long number, Instant acceptedAt) {
        var chance = dice.forThing(seed, number);
        var day = Deadlines.dayOf(acceptedAt);
        var province = chance.of(drawnProvinces);
        var region = Region.of(province.code());
        var unit = chance.of(unitsOf(province, day));
        var form = form(chance);
        var field = field(chance, form);
        var role = role(chance, form, field);
        boolean minority = chance.chance(region.minorityShare());
        var category = category(chance, day, role, minority, region);
        var who = who(chance, number, day, category, minority, region);
        return new Drawn(
                number,
                acceptedAt,
                unit,
                region,
                who,
                commune(chance, unit, day),
                form,
                field,
                role,
                custody(chance, role),
                category,
                Stories.of(chance, field, role),
                chance.chance(0.7)
                        ? Optional.of(Names.of(chance, chance.chance(0.4), false, region))
                        : Optional.<String>empty());
    }

    private static String form(Dice chance) {
        double share = chance.share();
        return share < 0.60 ? "LITIGATION" : share < 0.98 ? "ADVICE" : "OUT_OF_COURT";
    }

    private static String field(Dice chance, String form) {
        if (form.equals("LITIGATION")) {
            return chance.chance(0.88) ? "criminal" : chance.of("civil", "family", "family", "land", "administrative");
        }
        return chance.of(
                "civil",
                "civil",
                "land",
                "land",
                "land",
                "family",
                "family",
                "criminal",
                "administrative",
                "policy",
                "labour",
                "other");
    }

    private static String role(Dice chance, String form, String field) {
        if (!form.equals("LITIGATION")) {
            return "NONE";
        }
        return !field.equals("criminal") ? "PARTY" : chance.chance(0.74) ? "ACCUSED" : "VICTIM";
    }

    private static String custody(Dice chance, String role) {
        return !role.equals("ACCUSED") ? "NONE" : chance.of("NONE", "NONE", "CUSTODY", "DETENTION", "ARRESTED");
    }

    private static String category(Dice chance, LocalDate day, String role, boolean minority, Region region) {
        if (minority && region != Region.DELTA) {
            return "7.4";
        }
        double share = chance.share();
        if (role.equals("ACCUSED")) {
            return share < 0.70 ? "7.5" : share < 0.80 ? "7.6" : "7.2";
        }
        if (role.equals("VICTIM")) {
            return share < 0.65 ? "7.3" : share < 0.80 ? young(day) : "7.2";
        }
        return share < 0.45
                ? "7.2"
                : share < 0.60
                        ? "7.1"
                        : share < 0.72 ? "7.7.d" : share < 0.84 ? "7.7.c" : share < 0.94 ? "7.7.e" : "7.7.a";
    }

    /** Victims aged 16 to 18 stood in point đ of clause 7 until the end of 2025, and stand in clause 5 since. */
    private static String young(LocalDate day) {
        return day.isBefore(NEW_CATEGORIES) ? "7.7.đ" : "7.5";
    }

    private static Drawn.Beneficiary who(
            Dice chance, long number, LocalDate day, String category, boolean minority, Region region) {
        boolean woman = chance.chance(category.equals("7.7.e") ? 0.95 : category.equals("7.5") ? 0.1 : 0.45);
        int age = switch (category) {
            case "7.3" -> chance.between(6, 15);
            case "7.5", "7.7.đ" -> chance.between(16, 17);
            case "7.7.c" -> chance.between(60, 88);
            default -> chance.between(19, 70);
        };
        var birth = day.minusYears(age).minusDays(chance.between(1, 300));
        var ethnicity = minority ? chance.of(region.ethnicities()) : "01";
        return new Drawn.Beneficiary(
                Names.of(chance, woman, minority, region), woman, birth, ethnicity, identity(number, woman, birth));
    }

    /** Shaped as a personal number is, of the province 099, which there is none: sex and century, year of birth, six digits. */
    private static String identity(long number, boolean woman, LocalDate birth) {
        int century = birth.getYear() < 2000 ? 0 : 2;
        return "099%d%02d%06d".formatted(century + (woman ? 1 : 0), birth.getYear() % 100, number % 1_000_000);
    }

    private CommuneKey commune(Dice chance, Unit unit, LocalDate day) {
        var province = Era.on(day) == Era.SINCE_2025_07 ? places.successor(unit.province()) : ofOld(unit);
        return chance.of(communes.computeIfAbsent(province, places::communesOf)).key();
    }

    private ProvinceKey ofOld(Unit unit) {
        return unit.province().era() == Era.BEFORE_2025_07
                ? unit.province()
                : places.predecessors(unit.province()).getFirst().key();
    }

    /** The centres of a province of today, and those of old that lay in it, and their branches, in being on a day. */
    private List<Unit> unitsOf(ProvinceKey province, LocalDate day) {
        return unitsOf.computeIfAbsent(province.code() + Era.on(day), key -> {
            var there = new ArrayList<Unit>();
            for (var unit : units.all()) {
                boolean gives = unit.kind() == UnitKind.CENTRE || unit.kind() == UnitKind.BRANCH;
                if (gives
                        && unit.inBeing(day)
                        && places.successor(unit.province()).equals(province)) {
                    there.add(unit);
                }
            }
            return List.copyOf(there);
        });
    }
}
