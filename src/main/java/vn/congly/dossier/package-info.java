/**
 * The papers of a case: what the file holds, in the order of the law, and what it still lacks (Law on Legal Aid 2017,
 * Art. 38 and 39; Circular 12/2018, Art. 11). A file is kept once under the hash of its bytes: written, forced to the
 * disk and renamed before any row names it, so that a crash can leave a file without a row but never a row without a
 * file. A paper is never deleted; a wrong one is withdrawn and stays to be seen.
 */
@ApplicationModule(allowedDependencies = {"access", "acts", "intake", "law", "matter", "trail"})
@NullMarked
package vn.congly.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
