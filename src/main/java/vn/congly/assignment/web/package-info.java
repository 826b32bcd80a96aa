/** The pages of who is to be assigned, the choice, and the replacement. */
@NullMarked
package vn.congly.assignment.web;

import org.jspecify.annotations.NullMarked;
