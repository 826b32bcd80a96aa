/** Each class here breaks one habit on purpose, so that the rule against it is seen to work. */
@NullMarked
package vn.congly.gates.bad;

import org.jspecify.annotations.NullMarked;
