package vn.congly.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.acts.Once;
import vn.congly.dossier.FilePaper;
import vn.congly.dossier.FiledFile;
import vn.congly.dossier.PaperId;
import vn.congly.dossier.ReceiveFile;
import vn.congly.dossier.WithdrawPaper;
import vn.congly.matter.MatterId;

/** {@code /matters/{id}/papers}: the papers of a case in order, what is missing, and the form that adds one. */
@Controller
class PapersPage {

    private final PapersView view;
    private final ReceiveFile receiveFile;
    private final FilePaper filePaper;
    private final WithdrawPaper withdrawPaper;
    private final Once once;

    PapersPage(PapersView view, ReceiveFile receiveFile, FilePaper filePaper, WithdrawPaper withdrawPaper, Once once) {
        this.view = view;
        this.receiveFile = receiveFile;
        this.filePaper = filePaper;
        this.withdrawPaper = withdrawPaper;
        this.once = once;
    }

    @GetMapping("/matters/{id}/papers")
    String show(@PathVariable long id, Model model) {
        return view.show(new MatterId(id), List.of(), model);
    }

    @PostMapping("/matters/{id}/papers")
    String file(
            @PathVariable long id,
            @ModelAttribute PaperForm form,
            @RequestParam String once,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var matter = new MatterId(id);
        try {
            var received = received(form, session);
            received.ifPresent(it -> model.addAttribute("kept", it));
            var paper = form.paper(matter, received);
            this.once.perform(
                    once, paper, Long.class, () -> filePaper.file(paper).value());
            received.ifPresent(it -> ReceivedFiles.forget(session, it));
            return "redirect:/matters/" + id + "/papers";
        } catch (BadInput wrong) {
            return again(matter, wrong.mistakes(), response, model);
        }
    }

    @PostMapping("/papers/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam long matter,
            @RequestParam String once,
            HttpServletResponse response,
            Model model) {
        try {
            this.once.perform(
                    once,
                    List.of(id, reason),
                    Long.class,
                    () -> withdrawPaper
                            .withdraw(new PaperId(id), reason)
                            .matter()
                            .value());
            return "redirect:/matters/" + matter + "/papers";
        } catch (BadInput wrong) {
            model.addAttribute("withdrawing", id);
            return again(new MatterId(matter), wrong.mistakes(), response, model);
        }
    }

    private Optional<FiledFile> received(PaperForm form, HttpSession session) {
        var now = form.upload().map(receiveFile::receive);
        now.ifPresent(it -> ReceivedFiles.remember(session, it));
        if (now.isEmpty() && !form.kept().isEmpty()) {
            return Optional.of(ReceivedFiles.find(session, form.kept())
                    .orElseThrow(() -> new BadInput("file", "dossier.file.kept.gone")));
        }
        return now;
    }

    private String again(MatterId matter, List<Mistake> mistakes, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view.show(matter, mistakes, model);
    }
}
