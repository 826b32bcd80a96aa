package vn.congly.assignment;

import vn.congly.intake.FormOfAid;
import vn.congly.providers.ProviderKind;

/** Which kind of provider may do which form of aid, and by which article. */
final class Forms {

    private Forms() {}

    static boolean mayDo(ProviderKind kind, FormOfAid form) {
        return switch (form) {
            case LITIGATION -> kind.mayLitigate();
            case OUT_OF_COURT -> kind.mayRepresentOutOfCourt();
            case ADVICE -> kind.mayAdvise();
        };
    }

    static String citation(ProviderKind kind, FormOfAid form) {
        if (kind == ProviderKind.COLLABORATOR) {
            return "Đ.24 k.3 Luật TGPL";
        }
        return switch (form) {
            case LITIGATION -> "Đ.31 k.1 Luật TGPL";
            case OUT_OF_COURT -> "Đ.33 k.1 Luật TGPL";
            case ADVICE -> "Đ.17 k.1, Đ.32 k.1 Luật TGPL";
        };
    }
}
