/** A letter on the screen and as PDF, and the list of letters that other pages show. */
@NullMarked
package vn.congly.notices.web;

import org.jspecify.annotations.NullMarked;
