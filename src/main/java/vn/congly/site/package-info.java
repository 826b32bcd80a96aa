/**
 * What every page wears: the frame with its contents, form components, words of state, the languages, the start page and
 * the pages for what goes wrong. It knows who is here and shows only what that person may open; it decides nothing.
 */
@ApplicationModule(allowedDependencies = {"access", "acts", "organization"})
@NullMarked
package vn.congly.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
