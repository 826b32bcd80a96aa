/**
 * The record of who did and saw what. Each act calls {@link vn.congly.trail.Trail#record} in its own transaction; the
 * entries are written in one statement just before the commit, and the database refuses a commit that changed a protected
 * table without one. Personal values stand in it only sealed under their subject's own key.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package vn.congly.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
