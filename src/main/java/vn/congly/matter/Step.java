package vn.congly.matter;

import java.time.Instant;
import vn.congly.access.Actor;

/** A move that was begun: by somebody who may, on the version that they saw, along a row of the lifecycle. */
record Step(Matter matter, Edge edge, Actor actor, Instant at) {}
