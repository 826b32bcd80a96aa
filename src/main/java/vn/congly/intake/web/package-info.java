/** Pages of requests: for the public and for the desk. */
@NullMarked
package vn.congly.intake.web;

import org.jspecify.annotations.NullMarked;
