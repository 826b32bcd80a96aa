/**
 * The sample nation: a seeded generator of a believable country, so that a new user, a test or a benchmark finds cases at
 * work. The same seed, number and day give the same nation. No person in it exists: identity numbers begin with 099, which
 * no province has, telephone numbers with 0000.
 */
@ApplicationModule(allowedDependencies = {"access", "database", "geography", "law", "organization", "trail"})
@NullMarked
package vn.congly.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
