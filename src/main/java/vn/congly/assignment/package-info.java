/**
 * Choosing the provider of a case (Law on Legal Aid 2017, Art. 25, 31, 33): the room proposes with reasons, a head decides,
 * and the decision keeps what was proposed. Replacement is a decision too. Nobody is assigned by the program.
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
            "intake",
            "matter",
            "providers"
        })
@NullMarked
package vn.congly.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
