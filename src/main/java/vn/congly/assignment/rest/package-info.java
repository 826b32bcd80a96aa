/** Proposals and decisions about providers, for other systems. */
@NullMarked
package vn.congly.assignment.rest;

import org.jspecify.annotations.NullMarked;
