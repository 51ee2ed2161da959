package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/**
 * Reads and writes {@code organisation/organisation.yaml}: instruments, and changes in their order. A single change or
 * instrument has the same form by itself, for a store that keeps them one by one.
 */
public final class OrganisationFile {

    public static final String PATH = "organisation/organisation.yaml";

    private OrganisationFile() {}

    /** The one that ships with the light module, or that the office put over it. */
    public static Checked<Organisation> read(ResourceSource source) {
        return source.read(PATH)
                .map(text -> parse(PATH, text))
                .orElseGet(() -> Checked.refused(List.of(Problem.at(PATH, 0, "", "file-missing"))));
    }

    public static Checked<Organisation> parse(String file, String text) {
        Checked<Content> content = YamlFile.read(file, text, OrganisationFile::content);
        return content.fold(
                good -> Organisation.of(good.instruments(), good.changes())
                        .fold(Checked::of, problems -> Checked.refused(located(file, problems))),
                Checked::refused);
    }

    /** One change, as {@link #write(Change)} wrote it. */
    public static Checked<Change> parseChange(String text) {
        return YamlFile.read("", text, ChangeReader::read);
    }

    /** One instrument, as {@link #write(Instrument)} wrote it. */
    public static Checked<Instrument> parseInstrument(String text) {
        return YamlFile.read("", text, OrganisationFile::instrument);
    }

    public static String write(Organisation organisation) {
        return ChangeWriter.organisation(organisation);
    }

    /** On one line. */
    public static String write(Change change) {
        return ChangeWriter.change(change);
    }

    /** On one line. */
    public static String write(Instrument instrument) {
        return ChangeWriter.instrument(instrument);
    }

    private record Content(List<Instrument> instruments, List<Change> changes) {}

    private static Optional<Content> content(YamlMap map) {
        List<Instrument> instruments = new ArrayList<>();
        map.maps("instruments").forEach(item -> instrument(item).ifPresent(instruments::add));
        List<Change> changes = new ArrayList<>();
        map.maps("changes").forEach(item -> ChangeReader.read(item).ifPresent(changes::add));
        return Optional.of(new Content(instruments, changes));
    }

    private static Optional<Instrument> instrument(YamlMap map) {
        String id = map.text("id");
        Text name = TextNodes.required(map, "name");
        Optional<LocalDate> date = map.date("date");
        return map.isSound() ? Optional.of(new Instrument(id, name, date)) : Optional.empty();
    }

    private static List<Problem> located(String file, List<Problem> problems) {
        return problems.stream()
                .map(found -> new Problem(file, 0, found.field(), found.code(), found.arguments()))
                .toList();
    }
}
