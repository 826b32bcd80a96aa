package vn.congly.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congly.acts.BadInput;
import vn.congly.acts.Once;
import vn.congly.dossier.DigitizePaper;
import vn.congly.dossier.FiledFile;
import vn.congly.dossier.PaperId;
import vn.congly.dossier.ReceiveFile;
import vn.congly.dossier.Upload;
import vn.congly.matter.MatterId;

/** The scan of a paper that is in the list already. */
@Controller
class DigitizePage {

    private final PapersView view;
    private final ReceiveFile receiveFile;
    private final DigitizePaper digitizePaper;
    private final Once once;

    DigitizePage(PapersView view, ReceiveFile receiveFile, DigitizePaper digitizePaper, Once once) {
        this.view = view;
        this.receiveFile = receiveFile;
        this.digitizePaper = digitizePaper;
        this.once = once;
    }

    @PostMapping("/papers/{id}/copy")
    String digitize(
            @PathVariable long id,
            @RequestParam long matter,
            @RequestParam(defaultValue = "") String sheets,
            @RequestParam String once,
            @RequestParam Optional<MultipartFile> file,
            HttpServletResponse response,
            Model model) {
        try {
            var received = received(file);
            int pages = sheets.strip().matches("[0-9]{1,5}") ? Integer.parseInt(sheets.strip()) : 0;
            this.once.perform(
                    once,
                    List.of(id, received, pages),
                    Long.class,
                    () -> digitizePaper
                            .digitize(new PaperId(id), received, pages)
                            .matter()
                            .value());
            return "redirect:/matters/" + matter + "/papers";
        } catch (BadInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("digitizing", id);
            return view.show(new MatterId(matter), wrong.mistakes(), model);
        }
    }

    private FiledFile received(Optional<MultipartFile> file) {
        return file.filter(it -> !name(it).isEmpty())
                .map(it -> receiveFile.receive(new Upload(name(it), it::getInputStream)))
                .orElseThrow(() -> new BadInput("file", "dossier.file.needed"));
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
