/**
 * Provinces and communes of each era, and how the old ones became the new: names and codes of the state's own lists,
 * held in memory and never changed while the program runs.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congly.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
