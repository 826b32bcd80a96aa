package vn.congly.organization.web;

import java.util.List;
import vn.congly.geography.Commune;
import vn.congly.organization.Unit;

/** A commune of today with the branches, then the centres, competent there. */
record PlaceFound(Commune commune, List<Unit> units) {}
