package org.opengws.web.desk.deciding;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.VerbEntry;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.desk.memo.MemoForm;
import org.opengws.web.desk.writing.Editor;

/** What the form of a verb says, as an act. */
final class DecisionForm {

    /** Before a field's or document's name: the text that asks for it to be mended. */
    static final String MEND = "mend.";

    private static final int MOST_CORRECTIONS = 100;
    private static final Pattern CORRECTION = Pattern.compile("corrections\\[([0-9]{1,4})]");

    private final Fields form;
    private final Domain domain;

    DecisionForm(Fields form, Domain domain) {
        this.form = form;
        this.domain = domain;
    }

    /** What could not even be read. */
    List<Refusal> refusals(Verb verb) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.given(Successor.FIELD).isPresent() && Successor.named(form).isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.SUCCESSOR_UNKNOWN, "successor"));
        }
        form.dateFault("memo.date").ifPresent(fault -> refusals.add(Refusal.invalid("memo.date", fault.code())));
        boolean person = form.given("assignee").isPresent() && assignee().isEmpty();
        boolean missing = Verbs.of(verb).asks().carries() == VerbEntry.Carries.ASSIGNEE
                && assignee().isEmpty();
        if (person || missing) {
            refusals.add(Refusal.of(RefusalCode.ASSIGNEE_NOT_VERIFIER, "assignee"));
        }
        return refusals;
    }

    Act act(Verb verb) {
        Act act = Act.of(verb, Editor.version(form))
                .comment(form.value("comment"))
                .tickedWhereAsked(new HashSet<>(form.all("ticked")));
        return switch (Verbs.of(verb).asks().carries()) {
            // what is saved has screens of its own
            case NOTHING, DRAFT -> act;
            case MEMO -> form.has("memo.subject") ? act.memo(MemoForm.read(form, domain)) : act;
            case CORRECTIONS -> act.corrections(corrections());
            case ASSIGNEE, ASSIGNEE_OR_NOBODY -> assignee().map(act::assignee).orElse(act);
            case SUCCESSOR -> Successor.named(form).map(act::successor).orElse(act);
            case INTERVAL -> interval().map(act::review).orElse(act);
            case LEAVING_OUT -> act.leaveOut(form.has("leave-out"));
        };
    }

    private Optional<ReviewInterval> interval() {
        return form.given("review.interval")
                .filter(text -> text.matches("P[0-9]{1,3}[YMD]"))
                .map(Period::parse)
                .filter(interval -> !interval.isZero())
                .map(interval -> new ReviewInterval(interval, form.value("review.reason")));
    }

    /** Those with a text: first what stands at a field or document, then the rows. */
    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        mended(form).forEach(target -> corrections.add(Correction.of(target, form.value(MEND + target))));
        for (int i = 1; i <= rows(); i++) {
            String text = form.value("correction-text." + i);
            if (!text.isEmpty()) {
                corrections.add(Correction.of(form.value("correction-target." + i), text));
            }
        }
        return corrections;
    }

    /** The fields and documents beside which something was typed, in the order of the page. */
    static List<String> mended(Fields form) {
        return form.names().stream()
                .filter(name -> name.startsWith(MEND) && !form.value(name).isEmpty())
                .map(name -> name.substring(MEND.length()))
                .filter(target -> target.matches("[A-Za-z.]{0,40}|document:[A-Za-z0-9-]{1,64}"))
                .limit(MOST_CORRECTIONS)
                .toList();
    }

    /** The names of the form for what the domain calls by its place among the corrections. */
    List<Refusal> atTheirPlaces(List<Refusal> refusals) {
        List<String> places = new ArrayList<>();
        mended(form).forEach(target -> places.add(MEND + target));
        for (int i = 1; i <= rows(); i++) {
            if (!form.value("correction-text." + i).isEmpty()) {
                places.add("correction-text." + i);
            }
        }
        return refusals.stream().map(refusal -> atItsPlace(refusal, places)).toList();
    }

    private static Refusal atItsPlace(Refusal refusal, List<String> places) {
        Matcher index = CORRECTION.matcher(refusal.field());
        boolean known = index.matches() && Integer.parseInt(index.group(1)) < places.size();
        return known
                ? new Refusal(refusal.code(), places.get(Integer.parseInt(index.group(1))), refusal.args())
                : refusal;
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
}
