/** The page of a case's papers, and their files. */
@NullMarked
package vn.congly.dossier.web;

import org.jspecify.annotations.NullMarked;
