package vn.congly.dossier.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congly.acts.Items;
import vn.congly.acts.Once;
import vn.congly.dossier.Download;
import vn.congly.dossier.FilePaper;
import vn.congly.dossier.NewPaper;
import vn.congly.dossier.OpenFile;
import vn.congly.dossier.PaperId;
import vn.congly.dossier.ReceiveFile;
import vn.congly.dossier.Upload;
import vn.congly.dossier.WithdrawPaper;
import vn.congly.matter.MatterId;

/** The papers of a case. */
@RestController
@RequestMapping("/api/v1")
class PapersApi {

    record Filed(long id) {}

    record Withdrawal(String reason) {}

    private final OpenFile openFile;
    private final ReceiveFile receiveFile;
    private final FilePaper filePaper;
    private final WithdrawPaper withdrawPaper;
    private final Once once;

    PapersApi(OpenFile openFile, ReceiveFile receiveFile, FilePaper filePaper, WithdrawPaper withdrawPaper, Once once) {
        this.openFile = openFile;
        this.receiveFile = receiveFile;
        this.filePaper = filePaper;
        this.withdrawPaper = withdrawPaper;
        this.once = once;
    }

    /** A case has few papers: all come at once, in the order of the file. */
    @GetMapping("/matters/{id}/papers")
    Items<PaperView> list(@PathVariable long id) {
        var papers = openFile.open(new MatterId(id)).papers();
        return new Items<>(papers.stream().map(PaperView::of).toList(), null);
    }

    @PostMapping(path = "/matters/{id}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(
            @PathVariable long id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated,
            @RequestParam int pages,
            @RequestParam Optional<MultipartFile> file) {
        var received = file.map(PapersApi::upload).map(receiveFile::receive);
        var paper = new NewPaper(new MatterId(id), kind, title.strip(), dated, pages, received);
        return once.perform(
                key, paper, Filed.class, () -> new Filed(filePaper.file(paper).value()));
    }

    @GetMapping("/papers/{id}/file")
    ResponseEntity<Resource> bytes(@PathVariable long id) {
        var file = openFile.download(new PaperId(id));
        return Download.headers(file).body(new InputStreamResource(() -> openFile.bytes(file)));
    }

    /** A second withdrawal of a paper is refused as impossible, so that no reason is lost. */
    @PostMapping("/papers/{id}/withdrawal")
    Filed withdraw(
            @PathVariable long id, @RequestHeader("Idempotency-Key") String key, @RequestBody Withdrawal withdrawal) {
        return once.perform(key, List.of(id, withdrawal.reason()), Filed.class, () -> {
            withdrawPaper.withdraw(new PaperId(id), withdrawal.reason());
            return new Filed(id);
        });
    }

    private static Upload upload(MultipartFile file) {
        return new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file::getInputStream);
    }
}
