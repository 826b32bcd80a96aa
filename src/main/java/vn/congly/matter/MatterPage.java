package vn.congly.matter;

import java.util.List;
import java.util.Optional;

/** @param next cursor of the next page; empty on the last */
public record MatterPage(List<MatterLine> items, Optional<Long> next) {}
