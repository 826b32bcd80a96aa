/** Cases for machines: lists, the case itself, the register book, and every move, under {@code /api/v1}. */
@NullMarked
package vn.congly.matter.rest;

import org.jspecify.annotations.NullMarked;
