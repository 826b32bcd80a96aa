/** The desk: what is due today, the decision on a request, the case with its acts, the register book, the calendar, search. */
@NullMarked
package vn.congly.matter.web;

import org.jspecify.annotations.NullMarked;
