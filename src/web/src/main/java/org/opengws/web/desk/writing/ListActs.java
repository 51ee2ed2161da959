package org.opengws.web.desk.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** What the buttons beside rows and documents do to their lists: add, remove, move. */
final class ListActs {

    private ListActs() {}

    /** The rows after the button was pressed that this act names; those of the form where it names none of them. */
    static List<Map<String, String>> rows(List<Map<String, String>> shown, String act) {
        List<Map<String, String>> rows = new ArrayList<>(shown);
        int at = act.matches("[a-z-]+:[0-9]{1,4}") ? Integer.parseInt(act.substring(act.indexOf(':') + 1)) - 1 : -1;
        boolean there = at >= 0 && at < rows.size();
        if (act.equals("add-row")) {
            rows.add(Map.of());
        } else if (there && act.startsWith("remove-row")) {
            rows.remove(at);
        } else if (there && act.startsWith("up-row") && at > 0) {
            Collections.swap(rows, at, at - 1);
        } else if (there && act.startsWith("down-row") && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
        return rows;
    }

    /** Removes or moves the document that the button names. */
    static Draft documents(Draft draft, String act, List<Refusal> refusals) {
        List<Document> documents = new ArrayList<>(draft.content().documents());
        String id = act.substring(act.indexOf(':') + 1);
        int at = -1;
        for (int i = 0; i < documents.size(); i++) {
            at = documents.get(i).id().value().equals(id) ? i : at;
        }
        if (at < 0 || !act.contains("-document:")) {
            return draft;
        }
        if (act.startsWith("remove")) {
            if (isUsed(draft, id)) {
                refusals.add(Refusal.of(RefusalCode.DOCUMENT_IN_USE, "documents." + id));
            }
            documents.remove(at);
        } else {
            int to = act.startsWith("up") ? at - 1 : at + 1;
            if (to >= 0 && to < documents.size()) {
                Collections.swap(documents, at, to);
            }
        }
        Content content = draft.content().withDocuments(documents);
        return new Draft(draft.topic(), content, draft.chosen(), draft.evidence(), draft.review());
    }

    /** As a row's picture or as the evidence of approval. */
    private static boolean isUsed(Draft draft, String id) {
        return draft.evidence().values().containsValue(id)
                || draft.content().rows().stream().anyMatch(row -> row.containsValue(id));
    }
}
