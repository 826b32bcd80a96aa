package vn.congly.dossier;

public record PaperId(long value) {}
