package vn.congly.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Mistake;
import vn.congly.dossier.CaseFile;
import vn.congly.dossier.Checklists;
import vn.congly.dossier.FileType;
import vn.congly.dossier.OpenFile;
import vn.congly.dossier.ReceiveFile;
import vn.congly.matter.MatterId;

/** Fills the page of a case's papers. */
@Component
class PapersView {

    private final OpenFile openFile;
    private final Checklists checklists;
    private final ReceiveFile receiveFile;
    private final Access access;

    PapersView(OpenFile openFile, Checklists checklists, ReceiveFile receiveFile, Access access) {
        this.openFile = openFile;
        this.checklists = checklists;
        this.receiveFile = receiveFile;
        this.access = access;
    }

    String show(MatterId id, List<Mistake> mistakes, Model model) {
        var file = openFile.open(id);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("file", file);
        model.addAttribute("kinds", kinds(file, LocaleContextHolder.getLocale()));
        model.addAttribute("accept", FileType.accepted());
        model.addAttribute("largest", receiveFile.largestMegabytes());
        model.addAttribute("mayFile", may(file, Act.FILE_PAPER));
        model.addAttribute("mayWithdraw", may(file, Act.WITHDRAW_PAPER));
        return "dossier/papers";
    }

    private boolean may(CaseFile file, Act act) {
        return access.may(act, file.matter().unit(), file.matter().providerAccount());
    }

    private Map<String, String> kinds(CaseFile file, Locale reader) {
        var kinds = new LinkedHashMap<String, String>();
        checklists.kinds(file.matter()).forEach(it -> kinds.put(it.text("paper"), it.label(reader)));
        return kinds;
    }
}
