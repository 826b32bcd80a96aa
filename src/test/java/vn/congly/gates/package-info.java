/** What the build refuses: rooms that reach into one another, habits broken, documents gone stale. */
@NullMarked
package vn.congly.gates;

import org.jspecify.annotations.NullMarked;
