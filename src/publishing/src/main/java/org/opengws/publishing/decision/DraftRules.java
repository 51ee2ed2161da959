package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** What even an unfinished draft must keep to. */
final class DraftRules {

    private DraftRules() {}

    static List<Refusal> refusals(Draft draft, Circumstances circumstances) {
        List<Refusal> refusals = new ArrayList<>(ContentRules.whenSaved(draft.content(), circumstances.today()));
        draft.evidence()
                .values()
                .forEach((field, value) ->
                        Refusal.line("evidence." + field, value, TypedText.LINE).ifPresent(refusals::add));
        String approved = draft.evidence().value(EvidenceField.DATE);
        if (TypedText.isVisible(approved)) {
            TypedDay.read(approved)
                    .fault()
                    .ifPresent(fault -> refusals.add(Refusal.invalid("evidence." + EvidenceField.DATE, fault.code())));
        }
        Optional<Topic> topic = circumstances.catalogue().topic(draft.topic());
        if (topic.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.TOPIC_UNKNOWN, "topic"));
            return refusals;
        }
        Optional<Procedure> usual =
                circumstances.procedures().procedure(topic.get().procedure().value());
        if (usual.isEmpty()) {
            refusals.add(Refusal.of(
                    RefusalCode.PROCEDURE_UNKNOWN,
                    "procedure",
                    "procedure",
                    topic.get().procedure().value()));
        }
        draft.chosen().ifPresent(chosen -> chosen(chosen, usual, circumstances, refusals));
        return refusals;
    }

    /** The owner may always choose the stricter one, never a laxer one. */
    private static void chosen(
            ProcedureId chosen, Optional<Procedure> usual, Circumstances circumstances, List<Refusal> refusals) {
        Optional<Procedure> wished = circumstances.procedures().ofTopics(chosen);
        if (wished.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.PROCEDURE_UNKNOWN, "procedure", "procedure", chosen));
        } else if (usual.map(procedure -> wished.get().strictness() < procedure.strictness())
                .orElse(false)) {
            refusals.add(Refusal.of(RefusalCode.PROCEDURE_LAXER, "procedure"));
        }
    }
}
