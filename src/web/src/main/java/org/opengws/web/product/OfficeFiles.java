package org.opengws.web.product;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.files.FilesInForce;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.visits.Agents;

/** The files that an office edits. Hot; a broken file leaves its last good one in force. Safe for many threads. */
public final class OfficeFiles {

    private static final List<String> TEMPLATES = List.of("templates", "templates/site", "templates/pages");

    private final ResourceSource source;
    private final Procedures procedures;
    private final Forms forms;
    private final Holidays holidays;
    private final Schemes schemes;
    private final Texts texts;
    private final Agents agents;

    /** @param source what ships with the product and, over it, what the office put in its place */
    public OfficeFiles(ResourceSource source) {
        this.source = source;
        procedures = new Procedures(source);
        forms = new Forms(source);
        holidays = new Holidays(source);
        schemes = new Schemes(source);
        texts = new Texts(source);
        agents = new Agents(source);
    }

    /** Reads what changed since. */
    public void refresh() {
        procedures.refresh();
        forms.refresh();
        holidays.refresh();
        schemes.refresh();
        texts.refresh();
        agents.refresh();
    }

    /** What is wrong with the files as they lie there now; what is in force is older where something is. */
    public List<Problem> problems() {
        return Stream.of(
                        procedures.problems(),
                        forms.problems(),
                        holidays.problems(),
                        schemes.problems(),
                        texts.problems(),
                        agents.problems())
                .flatMap(List::stream)
                .toList();
    }

    /** SHA-256 by path of everything here that is in force now: what is parsed, and the templates. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>(FilesInForce.hashes(source, TEMPLATES, ".ftlh"));
        hashes.putAll(procedures.hashes());
        hashes.putAll(forms.hashes());
        hashes.putAll(holidays.hashes());
        hashes.putAll(schemes.hashes());
        hashes.putAll(texts.hashes());
        hashes.putAll(agents.hashes());
        return hashes;
    }

    /** Those that come with the product, whatever the office put in their places. */
    static OfficeFiles shipped() {
        return new OfficeFiles(ResourceSource.classPath(OfficeFiles.class.getClassLoader()));
    }

    public ResourceSource source() {
        return source;
    }

    public Procedures procedures() {
        return procedures;
    }

    public Forms forms() {
        return forms;
    }

    public Holidays holidays() {
        return holidays;
    }

    public Schemes schemes() {
        return schemes;
    }

    public Texts texts() {
        return texts;
    }

    public Agents agents() {
        return agents;
    }
}
