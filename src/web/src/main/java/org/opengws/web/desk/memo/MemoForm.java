package org.opengws.web.desk.memo;

import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Language;
import org.opengws.web.Domain;
import org.opengws.web.Fields;

/** The memo's words: as proposed, as drawn up, as typed. A letter is Thai in either language of the desk. */
public final class MemoForm {

    private MemoForm() {}

    public static MemoDraft read(Fields form, Domain domain) {
        return new MemoDraft(
                form.value("memo.number"),
                form.date("memo.date").orElse(domain.today()),
                form.value("memo.telephone"),
                form.value("memo.subject"),
                form.value("memo.body"));
    }

    public static MemoDraft of(Publication publication, Domain domain) {
        Edition edition = publication.latest();
        Optional<Memo> memo = edition.memo();
        if (memo.isPresent()) {
            Memo known = memo.get();
            return new MemoDraft(known.number(), known.date(), known.telephone(), known.subject(), known.body());
        }
        String title = edition.content().title().th();
        return new MemoDraft(
                "",
                domain.today(),
                "",
                domain.texts().in(Language.TH, "memo.proposed-subject", title),
                new ProposedMemo(publication, domain).body());
    }

    public static Map<String, String> values(MemoDraft memo) {
        return Map.of(
                "memo.number", memo.number(),
                "memo.date", memo.date().toString(),
                "memo.telephone", memo.telephone(),
                "memo.subject", memo.subject(),
                "memo.body", memo.body());
    }
}
