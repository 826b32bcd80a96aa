/** Letters for other systems. */
@NullMarked
package vn.congly.notices.rest;

import org.jspecify.annotations.NullMarked;
