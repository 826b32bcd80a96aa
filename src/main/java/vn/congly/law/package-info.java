/**
 * The law as dated data: what a rule says, from when until when, by which article and how surely; and the State's clocks
 * over the working calendar. The rules themselves stand in {@code resources/rulebook}, for a lawyer to read. This room
 * knows nobody and knows nothing of what its rules are about.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congly.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
