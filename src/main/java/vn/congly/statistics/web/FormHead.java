package vn.congly.statistics.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands above and below a statutory form.
 *
 * @param receiver the unit that receives the report; empty for the nation
 * @param dueAtDepartment when the report is received, moved to a working day; empty for other periods than the statutory ones
 */
public record FormHead(
        String reporter, String receiver, Optional<LocalDate> dueAtDepartment, Optional<LocalDate> dueAtMinistry) {}
