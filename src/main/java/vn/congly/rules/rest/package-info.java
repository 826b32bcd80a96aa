/** {@code /api/v1/rules} and {@code /api/v1/geography}. Answers carry rule, version, citation and confidence. */
@NullMarked
package vn.congly.rules.rest;

import org.jspecify.annotations.NullMarked;
