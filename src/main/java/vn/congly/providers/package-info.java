/**
 * Those who give legal aid (Law on Legal Aid 2017, Art. 17 to 24): officers, lawyers, advisers and collaborators, with their
 * cards, fields, languages and absences, and which of them may do which form of aid. Other rooms keep only a
 * {@link vn.congly.providers.ProviderId}.
 */
@ApplicationModule(allowedDependencies = {"law", "geography", "organization", "trail", "access", "acts"})
@NullMarked
package vn.congly.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
