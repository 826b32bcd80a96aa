/** The page of a unit's providers. */
@NullMarked
package vn.congly.providers.web;

import org.jspecify.annotations.NullMarked;
