package vn.congly.notices;

public record LetterId(long value) {}
