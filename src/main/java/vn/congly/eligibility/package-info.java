/**
 * Who is entitled to legal aid, on which ground and by which paper (Law on Legal Aid 2017, Art. 7; Circular 08/2017,
 * Art. 33), and what is proposed for a request (Art. 26, 27, 30, 35). It judges by the rulebook of the day given and
 * proposes only: a named officer decides.
 */
@ApplicationModule(allowedDependencies = {"law", "geography", "organization"})
@NullMarked
package vn.congly.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
