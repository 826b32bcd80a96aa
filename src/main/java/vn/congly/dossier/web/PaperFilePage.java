package vn.congly.dossier.web;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congly.dossier.Download;
import vn.congly.dossier.OpenFile;
import vn.congly.dossier.PaperId;

/** {@code /papers/{id}/file}: a file is always saved, never shown inside our own pages. */
@Controller
class PaperFilePage {

    private final OpenFile openFile;

    PaperFilePage(OpenFile openFile) {
        this.openFile = openFile;
    }

    @GetMapping("/papers/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id) {
        var file = openFile.download(new PaperId(id));
        return Download.headers(file).body(new InputStreamResource(() -> openFile.bytes(file)));
    }
}
