/** The providers, for other systems. */
@NullMarked
package vn.congly.providers.rest;

import org.jspecify.annotations.NullMarked;
