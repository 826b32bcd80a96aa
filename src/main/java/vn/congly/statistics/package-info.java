/**
 * The figures: a ledger of counted facts, written in the transaction of the act itself; the statutory forms as dated data
 * that are filled from it; and the way from a figure to its cases. It hears facts and is known by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "geography",
            "organization",
            "access",
            "acts",
            "trail",
            "intake",
            "matter",
            "people"
        })
@NullMarked
package vn.congly.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
