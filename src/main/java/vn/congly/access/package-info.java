/**
 * Accounts, roles and sign-in, and the one place that decides who may do what where. What it decides is told to the
 * database at the start of each transaction, so that row-level security enforces it a second time.
 */
@ApplicationModule(allowedDependencies = {"geography", "organization", "trail"})
@NullMarked
package vn.congly.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
