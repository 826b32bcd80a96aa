package vn.congly.matter;

import java.util.Optional;
import vn.congly.intake.FormOfAid;

/** Which cases a list shows; what is empty does not matter. */
public record MatterFilter(
        Optional<MatterState> state, Optional<FormOfAid> form, Optional<Integer> unit, Optional<String> field) {

    public static MatterFilter all() {
        return new MatterFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
