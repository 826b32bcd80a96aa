/** The program and its database are killed under load: what was acknowledged must be there, once. */
@NullMarked
package vn.congly.kill;

import org.jspecify.annotations.NullMarked;
