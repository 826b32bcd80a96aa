package vn.congly.matter;

import java.util.List;
import vn.congly.intake.FormOfAid;

/** What a case's file still lacks (Circular 12/2018 Art. 11(2) to (4)). Answered by the room that keeps the papers. */
@FunctionalInterface
public interface FileCheck {

    List<MissingPaper> missing(MatterId id, FormOfAid form);
}
