package vn.congly.site;

import java.util.Optional;

/** Tells who is signed in during the present request. */
interface WhoIsHere {

    Optional<Me> me();
}
