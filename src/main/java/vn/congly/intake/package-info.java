/**
 * A request for legal aid arrives by any channel, is completed, and is accepted, refused, sent on or withdrawn (Law on Legal
 * Aid 2017, Art. 29, 30, 35). Simple questions are answered on the spot and counted (Art. 32(2)).
 */
@ApplicationModule(
        allowedDependencies = {"law", "geography", "organization", "trail", "access", "acts", "people", "eligibility"})
@NullMarked
package vn.congly.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
