/** Công Lý: the legal aid information system of Viet Nam. Each package below is a room with its own door. */
@NullMarked
package vn.congly;

import org.jspecify.annotations.NullMarked;
