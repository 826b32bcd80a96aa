/**
 * The accepted case (vụ việc trợ giúp pháp lý): its number in the register book, its lifecycle, its clocks, the work done,
 * its hearings, its ending and the handing over of its file (Law on Legal Aid 2017, Art. 30 to 39; Circular 12/2018,
 * Art. 5 to 11). Nothing but {@link vn.congly.matter.Lifecycle} changes a case's state.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "geography",
            "organization",
            "trail",
            "access",
            "acts",
            "people",
            "eligibility",
            "intake"
        })
@NullMarked
package vn.congly.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
