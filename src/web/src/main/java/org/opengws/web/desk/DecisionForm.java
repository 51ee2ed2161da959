package org.opengws.web.desk;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Domain;
import org.opengws.web.Fields;

/** What the form of a verb says, as an act. */
final class DecisionForm {

    private static final int MOST_CORRECTIONS = 100;

    private final Fields form;
    private final Domain domain;

    DecisionForm(Fields form, Domain domain) {
        this.form = form;
        this.domain = domain;
    }

    /** What could not even be read. */
    List<Refusal> refusals(Verb verb) {
        List<Refusal> refusals = new ArrayList<>();
        String successor = form.value("successor");
        if (!successor.isEmpty() && !PublicationId.isValid(successorId(successor))) {
            refusals.add(Refusal.of(RefusalCode.SUCCESSOR_UNKNOWN, "successor"));
        }
        if (form.isBadDate("memo.date")) {
            refusals.add(Refusal.of(RefusalCode.FIELD_INVALID, "memo.date", "reason", "not-a-date"));
        }
        boolean person = form.given("assignee").isPresent() && assignee().isEmpty();
        if (person || verb == Verb.ASSIGN && assignee().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.ASSIGNEE_NOT_VERIFIER, "assignee"));
        }
        return refusals;
    }

    Act act(Verb verb) {
        Act act = Act.of(verb, Editor.version(form))
                .comment(form.value("comment"))
                .corrections(corrections())
                .ticked(new HashSet<>(form.all("ticked")))
                .leaveOut(form.has("leave-out"));
        if (verb == Verb.SEND_MEMO && form.has("memo.subject")) {
            act = act.memo(MemoForm.read(form, domain));
        }
        Optional<PersonId> assignee = assignee();
        if (assignee.isPresent()) {
            act = act.assignee(assignee.get());
        }
        if (form.given("successor").isPresent()) {
            act = act.successor(new PublicationId(successorId(form.value("successor"))));
        }
        Optional<Period> interval = form.given("review.interval")
                .filter(text -> text.matches("P[0-9]{1,3}[YMD]"))
                .map(Period::parse);
        return interval.isPresent() && !interval.get().isZero()
                ? act.review(new ReviewInterval(interval.get(), form.value("review.reason")))
                : act;
    }

    /** Those with a text. */
    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (int i = 1; i <= rows(); i++) {
            String text = form.value("correction-text." + i);
            if (!text.isEmpty()) {
                corrections.add(Correction.of(form.value("correction-target." + i), text));
            }
        }
        return corrections;
    }

    /** How many rows for corrections the form showed. */
    int rows() {
        return form.number("correction-rows", 1, MOST_CORRECTIONS, 0);
    }

    private Optional<PersonId> assignee() {
        return domain.directory().people().stream()
                .map(person -> person.id())
                .filter(id -> id.value().equals(form.value("assignee")))
                .findFirst();
    }

    /** An id, or the address of a page with the id in it. */
    private static String successorId(String typed) {
        String path = typed.replaceFirst("[?#].*$", "").replaceFirst("^.*?/(?:p|publications)/", "");
        return path.replaceFirst("/.*$", "");
    }
}
