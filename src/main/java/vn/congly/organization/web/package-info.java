/** The public page that names the centre or branch competent for an address, old or new. */
@NullMarked
package vn.congly.organization.web;

import org.jspecify.annotations.NullMarked;
