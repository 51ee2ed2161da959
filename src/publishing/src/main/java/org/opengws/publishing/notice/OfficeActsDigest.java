package org.opengws.publishing.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.OfficeActs;

/** What was done to accounts, rights, delegations, units, catalogue and files of the office, for the auditors. */
public final class OfficeActsDigest implements DigestSource {

    private static final int BATCH = 200;
    private static final String PAGE = "acts";

    private final OfficeActs acts;
    private final Directory directory;
    private final Texts texts;

    public OfficeActsDigest(OfficeActs acts, Directory directory, Texts texts) {
        this.acts = acts;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "office-act";
    }

    @Override
    public News since(String cursor) {
        int told = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        List<Line> lines = new ArrayList<>();
        List<OfficeAct> batch;
        do {
            batch = acts.from(told + 1, BATCH);
            for (OfficeAct act : batch) {
                told = act.number();
                lines.add(new Line(Text.of(line(act, Language.TH), line(act, Language.EN)), Optional.of(PAGE)));
            }
        } while (batch.size() == BATCH);
        return new News(lines.size(), lines, Integer.toString(told));
    }

    private String line(OfficeAct act, Language language) {
        String about = act.concerned().isEmpty()
                ? act.about()
                : act.concerned().stream().map(id -> name(id, language)).collect(Collectors.joining(", "));
        return texts.in(
                language,
                "digest.office-act.line",
                act.number(),
                texts.in(language, "office-act." + act.kind().code()),
                about,
                OfficeAct.By.isNobody(act.by().id())
                        ? texts.in(language, "role." + act.by().id())
                        : act.by().name());
    }

    private String name(PersonId id, Language language) {
        return directory.name(id).map(name -> name.in(language)).orElse(id.value());
    }
}
