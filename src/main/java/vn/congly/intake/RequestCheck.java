package vn.congly.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congly.acts.Mistake;
import vn.congly.geography.FoldedText;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.people.FullName;
import vn.congly.people.PersonCheck;
import vn.congly.people.PersonDraft;

/** What must be true of a draft before it is received, whatever door it came through. */
@Component
class RequestCheck {

    private static final int LONGEST_SUMMARY = 4000;
    private static final int LONGEST_LINE = 300;

    private final Rulebook book;
    private final Clock clock;

    RequestCheck(Rulebook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    List<Mistake> of(RequestDraft draft) {
        var wrong = new ArrayList<Mistake>();
        persons(draft, wrong);
        subject(draft, wrong);
        proceedings(draft, wrong);
        opponents(draft, wrong);
        wrong.addAll(papers(draft.papers()));
        return wrong;
    }

    private void persons(RequestDraft draft, List<Mistake> wrong) {
        var today = Deadlines.dayOf(clock.instant());
        wrong.addAll(PersonCheck.of(draft.beneficiary(), "beneficiary.", today));
        if (draft.beneficiary().yearOfBirth().isEmpty()) {
            wrong.add(new Mistake("beneficiary.birth", "intake.mistake.birth.needed"));
        }
        draft.requester().ifPresent(requester -> {
            wrong.addAll(PersonCheck.of(requester, "requester.", today));
            if (same(requester, draft.beneficiary())) {
                wrong.add(new Mistake("requester.fullName", "intake.mistake.requester.same"));
            }
            if (draft.relation().isEmpty() && draft.channel() != Channel.BODY_NOTICE) {
                wrong.add(new Mistake("relation", "intake.mistake.relation"));
            }
        });
        line("relation", draft.relation(), wrong);
    }

    /** The same number; or, where one has none, the same name and the same birth. */
    static boolean same(PersonDraft one, PersonDraft other) {
        if (one.identityNumber().isPresent() && other.identityNumber().isPresent()) {
            return one.identityNumber().equals(other.identityNumber());
        }
        return FoldedText.of(one.fullName()).equals(FoldedText.of(other.fullName()))
                && one.yearOfBirth().isPresent()
                && one.yearOfBirth().equals(other.yearOfBirth())
                && one.birthDate().equals(other.birthDate());
    }

    private void subject(RequestDraft draft, List<Mistake> wrong) {
        if (draft.summary().isBlank()) {
            wrong.add(new Mistake("summary", "intake.mistake.summary.empty"));
        } else if (draft.summary().length() > LONGEST_SUMMARY) {
            wrong.add(new Mistake("summary", "intake.mistake.summary.long", LONGEST_SUMMARY));
        }
        wrong.addAll(subject(draft.field(), draft.claimed()));
    }

    /** The field of law and the categories are those of the rulebook of today. */
    List<Mistake> subject(String field, Set<String> claimed) {
        var wrong = new ArrayList<Mistake>();
        if (!inForce("fields", field)) {
            wrong.add(new Mistake("field", field.isEmpty() ? "intake.mistake.field.empty" : "intake.mistake.field"));
        }
        if (!claimed.stream().allMatch(it -> inForce("categories", it))) {
            wrong.add(new Mistake("claimed", "intake.mistake.claimed"));
        }
        return wrong;
    }

    private void proceedings(RequestDraft draft, List<Mistake> wrong) {
        if (draft.custodySince().filter(clock.instant()::isBefore).isPresent()) {
            wrong.add(new Mistake("custodySince", "intake.mistake.custody.future"));
        }
        if (draft.custody() == Custody.NONE && draft.custodySince().isPresent()) {
            wrong.add(new Mistake("custody", "intake.mistake.custody.kind"));
        }
        if (draft.channel() == Channel.BODY_NOTICE && draft.bodyName().isBlank()) {
            wrong.add(new Mistake("bodyName", "intake.mistake.body"));
        }
        line("custodyMinute", draft.custodyMinute(), wrong);
        line("bodyName", draft.bodyName(), wrong);
        line("bodyNotice", draft.bodyNotice(), wrong);
    }

    private static void opponents(RequestDraft draft, List<Mistake> wrong) {
        for (int row = 0; row < draft.opponents().size(); row++) {
            var opponent = draft.opponents().get(row);
            if (!FullName.possible(opponent.fullName())) {
                wrong.add(new Mistake("opponents[" + row + "].fullName", "intake.mistake.opponent.name"));
            }
            if (opponent.identityNumber().isPresent()
                    && opponent.identityNumber().equals(draft.beneficiary().identityNumber())) {
                wrong.add(new Mistake("opponents[" + row + "].identityNumber", "intake.mistake.opponent.same"));
            }
        }
    }

    List<Mistake> papers(List<PaperShown> papers) {
        var wrong = new ArrayList<Mistake>();
        var kinds = new HashSet<String>();
        for (int row = 0; row < papers.size(); row++) {
            var paper = papers.get(row);
            boolean other = paper.kind().equals(PaperShown.OTHER);
            if (other && paper.title().isBlank()) {
                wrong.add(new Mistake("papers[" + row + "].title", "intake.mistake.paper.title"));
            } else if (!other && (!inForce("papers", paper.kind()) || !kinds.add(paper.kind()))) {
                wrong.add(new Mistake("papers[" + row + "].kind", "intake.mistake.paper.kind"));
            }
            line("papers[" + row + "].title", paper.title(), wrong);
        }
        return wrong;
    }

    private boolean inForce(String subject, String id) {
        return Optional.of(id)
                .filter(it -> !it.isEmpty())
                .flatMap(it -> book.find(subject, it, Deadlines.dayOf(clock.instant())))
                .isPresent();
    }

    private static void line(String field, String text, List<Mistake> wrong) {
        if (text.length() > LONGEST_LINE) {
            wrong.add(new Mistake(field, "intake.mistake.long", LONGEST_LINE));
        }
    }
}
