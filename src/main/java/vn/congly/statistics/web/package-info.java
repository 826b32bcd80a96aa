/** The pages of the figures: form 25, its cells, the picture of the nation; and the same as CSV. */
@NullMarked
package vn.congly.statistics.web;

import org.jspecify.annotations.NullMarked;
