/** The sign-in page, and tokens for the API. */
@NullMarked
package vn.congly.access.web;

import org.jspecify.annotations.NullMarked;
