package vn.congly.organization.web;

import java.util.List;
import vn.congly.geography.Province;
import vn.congly.organization.Unit;

/** A province of today with its centres and branches. */
record ProvinceCentres(Province province, List<Unit> units) {}
