package vn.congly.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /trail}: who did and saw what, by object, account, act and day. */
@Controller
class TrailPage {

    private final ReadTrail read;

    TrailPage(ReadTrail read) {
        this.read = read;
    }

    @GetMapping("/trail")
    String show(
            @RequestParam(defaultValue = "") String object,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "0") long before,
            Model model) {
        var asked = new TrailQuestion(object, account, day, action, before);
        var found = read.entries(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("lines", found.stream().limit(ReadTrail.PAGE).toList());
        model.addAttribute("more", found.size() > ReadTrail.PAGE);
        return "access/trail";
    }
}
