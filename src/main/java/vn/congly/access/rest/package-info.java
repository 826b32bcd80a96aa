/** Tokens for the API. */
@NullMarked
package vn.congly.access.rest;

import org.jspecify.annotations.NullMarked;
