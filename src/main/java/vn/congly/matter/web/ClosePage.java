package vn.congly.matter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.intake.RefuseRequest;
import vn.congly.intake.RequestId;
import vn.congly.intake.TransferRequest;
import vn.congly.intake.WithdrawRequest;

/** A request is sent on, refused, or taken back by whoever asked. */
@Controller
class ClosePage {

    private final DecisionForm form;
    private final TransferRequest transfer;
    private final RefuseRequest refuse;
    private final WithdrawRequest withdraw;

    ClosePage(DecisionForm form, TransferRequest transfer, RefuseRequest refuse, WithdrawRequest withdraw) {
        this.form = form;
        this.transfer = transfer;
        this.refuse = refuse;
        this.withdraw = withdraw;
    }

    @PostMapping("/requests/{id:[0-9]+}/transfer")
    ModelAndView transfer(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "transfer-toUnit", defaultValue = "") String unit,
            @RequestParam(name = "transfer-reason", defaultValue = "") String reason) {
        return form.done(id, "transfer", once, List.of(version, unit, reason), () -> {
            var typed = new Typed();
            typed.require(unit.matches("[0-9]{1,9}"), "toUnit", "desk.mistake.choose.toUnit");
            typed.throwIfAny();
            transfer.transfer(new RequestId(id), version, Integer.parseInt(unit), reason);
            return "/requests/" + id + "?done=transfer";
        });
    }

    @PostMapping("/requests/{id:[0-9]+}/refuse")
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "refuse-ground", defaultValue = "") String ground,
            @RequestParam(name = "refuse-reason", defaultValue = "") String reason) {
        return form.done(id, "refuse", once, List.of(version, ground, reason), () -> {
            var typed = new Typed();
            typed.require(!ground.isBlank(), "ground", "desk.mistake.choose.ground");
            typed.require(!reason.isBlank(), "reason", "desk.mistake.reason");
            typed.throwIfAny();
            refuse.refuse(new RequestId(id), version, ground, reason);
            return "/requests/" + id + "?done=refuse";
        });
    }

    @PostMapping("/requests/{id:[0-9]+}/withdraw")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "withdraw-reason", defaultValue = "") String reason) {
        return form.done(id, "withdraw", once, List.of(version, reason), () -> {
            withdraw.withdraw(new RequestId(id), version, reason);
            return "/requests/" + id + "?done=withdraw";
        });
    }
}
