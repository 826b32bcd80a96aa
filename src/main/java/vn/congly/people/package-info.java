/**
 * Persons: those who need help and those who ask for them. The one home of personal data (names, births, papers, addresses);
 * other rooms keep only a {@link vn.congly.people.PersonId}.
 */
@ApplicationModule(allowedDependencies = {"law", "geography", "trail", "acts"})
@NullMarked
package vn.congly.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
