package vn.congly.assignment;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.FormOfAid;
import vn.congly.providers.ProviderId;

/**
 * What a case asks of its provider.
 *
 * @param language code of the people whose language the person may need; empty where none is needed or known
 * @param agreementPossible in this form and field the opposed parties may agree otherwise (Law Art. 25(2)a)
 * @param home commune of the person, else of the case
 * @param unit that decides
 * @param day of the decision, in Viet Nam
 * @param leaving who is to be replaced
 */
record Need(
        FormOfAid form,
        String field,
        boolean agreementPossible,
        Optional<String> language,
        Optional<CommuneKey> home,
        int unit,
        LocalDate day,
        Optional<ProviderId> leaving) {}
