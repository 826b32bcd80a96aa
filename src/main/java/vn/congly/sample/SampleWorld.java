package vn.congly.sample;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congly.access.DemoAccounts;
import vn.congly.access.Passwords;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.law.WorkingCalendar;
import vn.congly.organization.Units;

/** Puts the parts of the sample nation together: staff, then cases in the order of time, then what waits and what was asked. */
@Component
class SampleWorld {

    private static final int BATCH = 2_000;

    private final Units units;
    private final Geography places;
    private final CaseSample.Law law;
    private final WorkingCalendar calendar;
    private final Passwords passwords;
    private final Clock clock;

    SampleWorld(
            Units units,
            Geography places,
            Rulebook book,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Passwords passwords,
            Clock clock) {
        this.units = units;
        this.places = places;
        this.law = new CaseSample.Law(book, deadlines, new OfficeHours(calendar));
        this.calendar = calendar;
        this.passwords = passwords;
        this.clock = clock;
    }

    void write(CopyBuffer out, SampleSettings settings, Runnable send) {
        var now = clock.instant();
        var today = Deadlines.dayOf(now);
        var staff = new StaffSample(
                        out, units, places, passwords.hash(DemoAccounts.PASSWORD), today, new Dice(settings.seed()))
                .enter();
        var counters = new Counters();
        var draw = new Draw(units, places, settings);
        var sizes = new CaseSample.Sizes(settings.thin(), settings.seed(), now);
        var cases = new CaseSample(out, units, staff, law, counters, sizes);
        new Days(settings.since(), today, calendar).each(settings.matters(), settings.seed(), now, (moment, number) -> {
            cases.write(draw.draw(number, moment));
            if (number % BATCH == 0) {
                send.run();
            }
        });
        new WaitingSample(out, units, staff, counters, draw, law, now).write(settings.matters());
        counters.write(out);
    }
}
