package vn.congly.statistics;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;

/** Fills a statutory form with the figures of a unit and a period, exact at the moment of asking. */
@Component
public class FillForm {

    private final Access access;
    private final Scopes scopes;
    private final Figures figures;
    private final Clock clock;

    FillForm(Access access, Scopes scopes, Figures figures, Clock clock) {
        this.access = access;
        this.scopes = scopes;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FilledForm fill(Form form, int unit, Period period) {
        access.require(Act.OPEN_STATISTICS, unit);
        var scope = scopes.of(unit);
        var asOf = clock.instant();
        return FilledForm.of(form, scope, period, asOf, figures.of(scope, form.measures(), period));
    }
}
