/** The papers of a case for other systems. */
@NullMarked
package vn.congly.dossier.rest;

import org.jspecify.annotations.NullMarked;
