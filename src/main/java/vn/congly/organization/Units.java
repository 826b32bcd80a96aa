package vn.congly.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;

/**
 * The units of the nation, today's and those of old. Held in memory and read again when a minute old, so that a merger
 * entered by another program is seen soon. Days are calendar days of Viet Nam.
 */
@Component
public class Units {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private record Reading(Nation nation, Instant at) {}

    private final Supplier<Nation> source;
    private final Geography geography;
    private final Clock clock;
    private volatile Optional<Reading> reading = Optional.empty();

    @Autowired
    Units(NationRows rows, Geography geography, Clock clock) {
        this(rows::read, geography, clock);
    }

    private Units(Supplier<Nation> source, Geography geography, Clock clock) {
        this.source = source;
        this.geography = geography;
        this.clock = clock;
    }

    /** The sample nation without a database, for pure tests. */
    public static Units sample(Geography geography, Clock clock) {
        return new Units(NationFiles::nation, geography, clock);
    }

    /** Reads the units again now; call it after a change of them. */
    public void refresh() {
        reading = Optional.empty();
    }

    public Optional<Unit> find(int id) {
        return nation().find(id);
    }

    /** The unit, or {@link UnknownUnit}. */
    public Unit required(int id) {
        return nation().required(id);
    }

    /** Every unit that is or ever was, by number. */
    public List<Unit> all() {
        return nation().all();
    }

    public List<Unit> inBeing(UnitKind kind, LocalDate on) {
        return nation().inBeing(kind, on);
    }

    public List<Unit> centres(LocalDate on) {
        return inBeing(UnitKind.CENTRE, on);
    }

    public List<Unit> branchesOf(Unit centre) {
        return nation().branchesOf(centre.id(), today());
    }

    /** Who keeps the files of this unit on a day: derived from the successions, never written. */
    public Unit custodianOf(int unitId, LocalDate on) {
        return nation().custodian(unitId, on);
    }

    /** All units, of today and of old, whose files this unit may see today: its own, those below, those inherited. */
    public Set<Integer> custody(int unitId) {
        return custody(unitId, today());
    }

    public Set<Integer> custody(int unitId, LocalDate on) {
        return nation().custody(unitId, on);
    }

    /** The department (Sở Tư pháp) above this unit or above its custodian today; a department is its own. */
    public Optional<Unit> departmentOf(int unitId) {
        return nation().departmentOf(unitId, today());
    }

    /**
     * The branches, then the centres competent on a day for a commune of either era. An old commune that was divided is
     * looked up in all its parts.
     */
    public List<Unit> competentFor(CommuneKey commune, LocalDate on) {
        var nation = nation();
        return geography.at(commune, on).stream()
                .flatMap(it -> nation.competentFor(it, on).stream())
                .distinct()
                .toList();
    }

    /** What the codes of the unit's cases begin with: TT, CN1. */
    public String codePrefix(int unitId) {
        return required(unitId).codePrefix();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    private Nation nation() {
        var now = clock.instant();
        return reading.filter(it -> now.isBefore(it.at().plus(FRESH)))
                .orElseGet(() -> read(now))
                .nation();
    }

    private Reading read(Instant now) {
        var fresh = new Reading(source.get(), now);
        reading = Optional.of(fresh);
        return fresh;
    }
}
