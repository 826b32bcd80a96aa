/**
 * What every act shares: mistakes in what was typed, field by field; two people changing the same thing; what the state of
 * a thing forbids; and the key that makes a second click or a retry safe. For machines each is a problem after RFC 9457.
 */
@ApplicationModule(allowedDependencies = {"access", "trail"})
@NullMarked
package vn.congly.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
