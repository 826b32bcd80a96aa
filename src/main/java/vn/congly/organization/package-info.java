/**
 * The bodies of legal aid through time (Law on Legal Aid 2017, Art. 10 to 16): which exist on a day, what became of them,
 * which is competent where, and which now keeps the files of one that is gone.
 */
@ApplicationModule(allowedDependencies = {"geography", "trail"})
@NullMarked
package vn.congly.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
