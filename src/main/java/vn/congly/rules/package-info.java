/**
 * Every rule asked alone, through the API, without an account and without storing anything: so another body, a teacher, a
 * lawyer or an auditor can check a case. The foundations whose questions these are know nobody, so they are answered here.
 */
@ApplicationModule(allowedDependencies = {"law", "geography", "organization", "eligibility", "acts"})
@NullMarked
package vn.congly.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
