/** The figures for other programs. */
@NullMarked
package vn.congly.statistics.rest;

import org.jspecify.annotations.NullMarked;
