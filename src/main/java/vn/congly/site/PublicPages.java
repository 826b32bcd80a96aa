package vn.congly.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no room: {@code /}, {@code /privacy} and {@code /sign-in}. */
@Controller
class PublicPages {

    private final SampleAccounts accounts;

    PublicPages(SampleAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "site/start";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "access/sign-in";
    }
}
