package vn.congly.law;

import java.time.LocalDate;

/**
 * A law, decree, circular or decision that the book cites.
 *
 * @param name as citations write it: Luật TGPL
 */
public record LegalDocument(String name, String title, LocalDate date) {}
