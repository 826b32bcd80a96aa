/**
 * The house's PostgreSQL: one of its own that starts and stops with the program, or one given by an address; its roles;
 * and the migrations of each room. Nobody else opens connections.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congly.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
