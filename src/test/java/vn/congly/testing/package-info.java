/** The whole house on a real PostgreSQL, started once for all tests, and people to act in it. */
@NullMarked
package vn.congly.testing;

import org.jspecify.annotations.NullMarked;
