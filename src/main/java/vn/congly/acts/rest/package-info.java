/** Problems for machines, after RFC 9457, and the small shapes that every list of the API shares. */
@NullMarked
package vn.congly.acts.rest;

import org.jspecify.annotations.NullMarked;
