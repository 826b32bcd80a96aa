package vn.congly.dossier;

import java.util.List;
import vn.congly.matter.Matter;

/** The file of a case as whoever opened it sees it: papers in order, and what is there and what is not. */
public record CaseFile(Matter matter, List<NumberedPaper> papers, Checklist checklist) {}
