package vn.congly.intake.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congly.organization.Units;

/** {@code /ask/receipt}: what whoever asked is given. The picture leads to the tracking page and holds no code. */
@Controller
class ReceiptPage {

    private final Units units;
    private final AskChoices choices;

    ReceiptPage(Units units, AskChoices choices) {
        this.units = units;
        this.choices = choices;
    }

    @GetMapping("/ask/receipt")
    ModelAndView show(HttpSession session, Model model) {
        return AskReceipt.in(session)
                .map(it -> shown(it, model))
                .orElseGet(() -> new ModelAndView("intake/receipt-gone", HttpStatus.NOT_FOUND));
    }

    private ModelAndView shown(AskReceipt receipt, Model model) {
        model.addAttribute("receipt", receipt);
        model.addAttribute("unit", units.required(receipt.unit()));
        model.addAttribute("reply", choices.clock("reply"));
        model.addAttribute("assign", choices.clock("assign-litigation"));
        model.addAttribute("custody", choices.clock("assign-custody"));
        model.addAttribute("qr", ReceiptQr.of(trackingAddress()));
        return new ModelAndView("intake/receipt", model.asMap());
    }

    private static String trackingAddress() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/track")
                .toUriString();
    }
}
