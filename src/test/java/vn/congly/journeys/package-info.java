/** A person's way through the house, in a real browser, from the first page to the last row. */
@NullMarked
package vn.congly.journeys;

import org.jspecify.annotations.NullMarked;
