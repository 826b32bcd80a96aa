package vn.congly.site;

import vn.congly.access.Role;

/** Who is signed in, as the head of a page says it; the unit's name is empty for who belongs to none. */
record Me(String name, Role role, String unit) {}
