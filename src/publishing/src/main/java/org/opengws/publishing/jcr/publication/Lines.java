package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Readership;

/** What lists show, kept beside the publication as properties of its node, so that a list reads one node a line. */
public final class Lines {

    /** Sorts after every day. */
    static final String NEVER = "9999-12-31";

    static final String WORDS = "words";
    public static final String PUBLIC_WORDS = "publicWords";
    public static final String PUBLIC_TITLE_KEY = "publicTitleKey";
    public static final String READERS = "readers";
    private static final String PUBLIC_TITLE = "publicTitle";

    /**
     * Among the readers of every line, so that one whose readers no release wrote down is told from one without any. With
     * the version that they were saved with, which a line has too: a repository may show the one before the other, and a
     * title must not be seen by who read the one before.
     */
    private static final String RECORDED = "recorded";

    private static final int TITLE_WITH_VERSION = 3;
    private static final int READINGS = 4;

    static final String LINE = "line";

    /** The day by which something has to be done, for lists of what is late and for sorting. */
    static final String DUE_KEY = "dueKey";

    private static final CategoryId NO_CATEGORY = new CategoryId("unknown");

    private Lines() {}

    /** What queries look at, a property each; and the line itself, in one, since that is what is read most. */
    static void put(Tree tree, Publication publication) {
        Edition shown = publication.shown();
        Text title = shown.content().title();
        Optional<Edition> known = ReadAccess.publicEdition(publication);
        List<String> readers = new ArrayList<>(ReadAccess.keys(publication, shown));
        readers.add(recorded(publication.version()));
        tree.put("listed", isListed(publication))
                .put("titleKey", key(title))
                .put(WORDS, words(title))
                .put("state", shown.state().code())
                .put(
                        "reviewKey",
                        reviewDue(publication).map(LocalDate::toString).orElse(NEVER))
                .put(DUE_KEY, dueKey(publication))
                .put("isPublic", isPublic(publication))
                .put("isSuspended", publication.marks().suspension().isPresent())
                .put("people", people(shown))
                .put(READERS, readers)
                .put(LINE, values(publication, shown));
        known.map(edition -> edition.content().title())
                .ifPresent(open -> tree.put(
                                PUBLIC_TITLE, List.of(open.th(), open.en(), Long.toString(publication.version())))
                        .put(PUBLIC_TITLE_KEY, key(open))
                        .put(PUBLIC_WORDS, words(open)));
    }

    private static String key(Text title) {
        return SortKey.of(title.th().isEmpty() ? title.en() : title.th());
    }

    /** As such a line sorts by title for whoever may not read the edition that it is about. */
    static String key(PublicationLine seen) {
        return key(seen.title());
    }

    static String dueKey(Publication publication) {
        return PublicationLine.first(publication.shown().stepDue(), reviewDue(publication))
                .map(LocalDate::toString)
                .orElse(NEVER);
    }

    private static List<String> words(Text title) {
        return SearchWords.of(title.th() + " " + title.en());
    }

    /** Whether an earlier release drew up what that node shows, and otherwise, or no day to sort it by. */
    static boolean areEarlier(Node publication, Catalogue catalogue) throws RepositoryException {
        return !publication.hasProperty(READERS)
                || !publication.hasProperty(DUE_KEY)
                || !texts(publication, WORDS)
                        .equals(words(line(publication, catalogue).title()));
    }

    static List<String> texts(Node publication, String name) throws RepositoryException {
        return publication.hasProperty(name) ? Trees.texts(publication.getProperty(name)) : List.of();
    }

    private static List<String> values(Publication publication, Edition shown) {
        Optional<Step> step = shown.currentStep();
        List<String> flat = new ArrayList<>();
        flat.add(publication.id().value());
        flat.add(Long.toString(publication.version()));
        Flat.text(flat, shown.content().title());
        flat.add(publication.topic().value());
        flat.add(publication.owner().value());
        flat.add(Integer.toString(shown.number()));
        flat.add(shown.state().code());
        flat.add(step.map(Step::kind).map(StepKind::code).orElse(""));
        Flat.text(flat, step.map(Step::label).orElse(Text.EMPTY));
        flat.add(shown.pinned().map(Procedure::clause).orElse(""));
        flat.add(Boolean.toString(isSentBack(publication, shown)));
        flat.add(since(publication, shown).toString());
        flat.add(shown.stepDue().map(LocalDate::toString).orElse(""));
        flat.add(reviewDue(publication).map(LocalDate::toString).orElse(""));
        flat.add(Boolean.toString(isPublic(publication)));
        flat.add(Boolean.toString(publication.marks().suspension().isPresent()));
        flat.add(Boolean.toString(publication.marks().withdrawalRequest().isPresent()));
        flat.add(Boolean.toString(publication.marks().withdrawal().isPresent()));
        return flat;
    }

    /** Of one save as to what is kept from whom; where that is not to be had at once, told to nobody beside its unit. */
    static PublicationLine line(Node publication, Catalogue catalogue) throws RepositoryException {
        for (int reading = 1; reading <= READINGS; reading++) {
            List<String> readers = texts(publication, READERS);
            List<String> title = texts(publication, PUBLIC_TITLE);
            PublicationLine line = line(publication, catalogue, readers, title);
            if (isOfOneSave(line.version(), readers, title)) {
                return line;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(reading));
        }
        return line(publication, catalogue, List.of(), List.of());
    }

    /** What an earlier release wrote says no version. */
    private static boolean isOfOneSave(long version, List<String> readers, List<String> title) {
        boolean earlier = readers.isEmpty() || readers.contains(RECORDED);
        return earlier
                || readers.contains(recorded(version))
                        && (title.size() < TITLE_WITH_VERSION
                                || title.get(TITLE_WITH_VERSION - 1).equals(Long.toString(version)));
    }

    private static String recorded(long version) {
        return RECORDED + ":" + version;
    }

    private static PublicationLine line(
            Node publication, Catalogue catalogue, List<String> readers, List<String> openTitle)
            throws RepositoryException {
        Flat flat = new Flat(Trees.texts(publication.getProperty(LINE)));
        PublicationId id = new PublicationId(flat.next());
        long version = Long.parseLong(flat.next());
        Text title = flat.text();
        TopicId topic = new TopicId(flat.next());
        return new PublicationLine(
                id,
                version,
                title,
                topic,
                catalogue.topic(topic).map(Topic::category).orElse(NO_CATEGORY),
                new UnitId(flat.next()),
                flat.number(),
                EditionState.byCode(flat.next()).orElseThrow(),
                flat.optional(code -> StepKind.byCode(code).orElseThrow()),
                flat.text(),
                flat.next(),
                flat.flag(),
                Instant.parse(flat.next()),
                Instant.parse(publication.getProperty(Names.CHANGED).getString()),
                flat.optional(LocalDate::parse),
                flat.optional(LocalDate::parse),
                flat.flag(),
                flat.flag(),
                flat.flag(),
                flat.flag(),
                openTitle.isEmpty() ? Text.EMPTY : new Text(openTitle.get(0), openTitle.get(1)),
                Set.copyOf(readers),
                PublicationLine.Access.WHOLE);
    }

    /** Of a line, without reading the rest of it. */
    static Readership readership(Node publication) throws RepositoryException {
        return new Readership(
                new UnitId(publication.getProperty("owner").getString()),
                EditionState.byCode(publication.getProperty("state").getString())
                        .orElseThrow()
                        .isOrWasPublic(),
                Set.copyOf(texts(publication, READERS)));
    }

    static boolean isListed(Node publication) throws RepositoryException {
        return publication.hasProperty("listed")
                && publication.getProperty("listed").getBoolean();
    }

    /** Whether any edition was not given up. */
    static boolean isListed(Publication publication) {
        return publication.editions().stream().anyMatch(edition -> !edition.discarded());
    }

    static boolean isPublic(Publication publication) {
        return publication.inForce().isPresent()
                && publication.marks().suspension().isEmpty()
                && publication.marks().withdrawal().isEmpty();
    }

    /** When it came to its state or step. */
    static Instant since(Publication publication, Edition edition) {
        return edition.stepSince()
                .or(() -> publication.openRequest().map(Decision::at))
                .or(() -> lastMove(publication, edition).map(Decision::at))
                .orElse(publication.createdAt());
    }

    private static Optional<Decision> lastMove(Publication publication, Edition edition) {
        return newestFirst(publication)
                .filter(decision -> decision.edition() == edition.number())
                .filter(decision -> !Verbs.of(decision.act()).follows().keepsState())
                .findFirst();
    }

    private static boolean isSentBack(Publication publication, Edition edition) {
        return edition.state() == EditionState.RETURNED
                && lastMove(publication, edition)
                        .filter(decision -> decision.verb() == Verb.SEND_BACK)
                        .isPresent();
    }

    private static Stream<Decision> newestFirst(Publication publication) {
        return publication.decisions().stream()
                .sorted(Comparator.comparingInt(Decision::number).reversed());
    }

    private static Optional<LocalDate> reviewDue(Publication publication) {
        return publication.duties().stream().map(Duty::due).min(Comparator.naturalOrder());
    }

    private static List<String> people(Edition edition) {
        Set<String> people = new TreeSet<>();
        Stream.concat(edition.editors().stream(), edition.submitters().stream())
                .map(PersonId::value)
                .forEach(people::add);
        return List.copyOf(people);
    }
}
