/**
 * The letters that the law asks for: refusal and transfer of a request, missing papers, receipt, the decision about a
 * provider, discontinuance. The room listens to facts and nobody knows it. It hears them inside the act's own transaction:
 * where the law wants a notice in writing (Law on Legal Aid 2017, Art. 30(3), 31(4), 35, 37(2)) the act and its letter are
 * one thing, and whoever decided can print it at once. Hearing a fact twice makes no second letter. A letter keeps its own
 * words; the page and the PDF are drawn from them. The layout follows Decree 30/2020/NĐ-CP; the circulars' own forms were
 * not seen, so every letter says that its layout is provisional.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "acts",
            "assignment",
            "dossier",
            "eligibility",
            "geography",
            "intake",
            "law",
            "matter",
            "organization",
            "people",
            "providers",
            "trail"
        })
@NullMarked
package vn.congly.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
