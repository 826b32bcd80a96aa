/** Requests for other bodies' systems and for whoever works through the API: sent, completed, decided, followed. */
@NullMarked
package vn.congly.intake.rest;

import org.jspecify.annotations.NullMarked;
