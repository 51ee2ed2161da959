package org.opengws.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.OfficeToday;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Coming;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Waiting;
import org.opengws.publishing.storage.WaitingForExecutive;

/**
 * What an executive's front office (หน้าห้องผู้บริหาร) does: puts what waits for him in an order and writes a word to each.
 * It decides nothing: no decision, hash, version or public page knows of it. Of one moment and one thread.
 */
public final class Preparing {

    private final Publications publications;
    private final OfficeToday office;
    private final Authority authority;

    Preparing(Publications publications, OfficeToday office) {
        this.publications = publications;
        this.office = office;
        this.authority = new Authority(office);
    }

    /** A word that somebody may read, and whose inbox it is for. */
    public record Said(PersonId executive, Preparation.Note note) {}

    /** The executives for whom something may be prepared today: those whom that front office serves and who may decide. */
    public List<Person> served(Person frontOffice) {
        return office.directory().people().stream()
                .filter(frontOffice::serves)
                .filter(authority::isExecutive)
                .sorted(Comparator.comparing((Person person) -> !person.topExecutive()))
                .toList();
    }

    /** Those for whom he works by name and who decide nothing today: gone, disabled, or without authority. */
    public List<PersonId> idle(Person frontOffice) {
        Set<PersonId> named = new HashSet<>(frontOffice.serves());
        served(frontOffice).forEach(person -> named.remove(person.id()));
        return named.stream().sorted().toList();
    }

    /** Whether he may look at what is prepared for that executive: himself, his front office, an auditor. */
    public boolean mayRead(Person reader, PersonId executive) {
        return executive(executive)
                .filter(person -> person.id().equals(reader.id()) || reader.is(Role.AUDITOR) || reader.serves(person))
                .isPresent();
    }

    /** What is prepared for him and still waits: nothing of what was decided since, or came anew. */
    public Preparation of(PersonId executive) {
        return stillWaiting(publications.preparations().of(executive));
    }

    private Preparation stillWaiting(Preparation kept) {
        return kept.all().isEmpty() ? kept : kept.only(lines(kept)::containsKey);
    }

    private Map<Coming, PublicationLine> lines(Preparation kept) {
        Map<PublicationId, PublicationLine> lines = new HashMap<>();
        publications
                .lines(kept.all().stream().map(Coming::publication).distinct().toList())
                .forEach(line -> lines.put(line.id(), line));
        Map<Coming, PublicationLine> prepared = new HashMap<>();
        Predicate<PublicationLine> his = waitingFor(kept.executive());
        for (Coming coming : kept.all()) {
            Optional.ofNullable(lines.get(coming.publication()))
                    .filter(line -> mayBePrepared(line) && line.isAt(coming) && his.test(line))
                    .ifPresent(line -> prepared.put(coming, line));
        }
        return prepared;
    }

    /**
     * Whether what waits there for an executive may get a place and a word: not where another edition is on its way beside
     * a request for withdrawal, since nothing would then tell that request from the next one.
     */
    public static boolean mayBePrepared(PublicationLine line) {
        return line.step().filter(StepKind.APPROVE::equals).isPresent()
                || line.state() == EditionState.PUBLISHED && line.withdrawalRequested() && !line.withdrawn();
    }

    /** What waits for that executive, most urgent first; what has a place in front, in its order. */
    Page<PublicationLine> waiting(PersonId executive, int offset, int limit) {
        return executive(executive)
                .map(person -> inOrder(person, Set.of(WaitingForExecutive.KEY), offset, limit))
                .orElseGet(Page::empty);
    }

    /**
     * What waits under any of these keys: what has a place for that person, if he is an executive, in front, then the rest
     * as it comes.
     */
    Page<PublicationLine> inOrder(Person person, Collection<String> keys, int offset, int limit) {
        WaitingForExecutive waiting = new WaitingForExecutive(publications, authority, person);
        Preparation kept =
                person.isExecutive() ? publications.preparations().of(person.id()) : Preparation.none(person.id());
        if (kept.ordered().isEmpty()) {
            return waiting.page(keys, offset, limit);
        }
        Map<Coming, PublicationLine> prepared = lines(kept);
        List<PublicationLine> first = kept.ordered().stream()
                .filter(prepared::containsKey)
                .map(prepared::get)
                .toList();
        Page<PublicationLine> page = waiting.page(keys, 0, offset + limit + first.size());
        Set<PublicationId> placed = new HashSet<>();
        first.forEach(line -> placed.add(line.id()));
        List<PublicationLine> lines = new ArrayList<>(first);
        page.items().stream().filter(line -> !placed.contains(line.id())).forEach(lines::add);
        return new Page<>(lines.stream().skip(offset).limit(limit).toList(), page.total(), page.more());
    }

    /** The words to what now waits there that this person may read. */
    public List<Said> said(Person reader, Publication publication) {
        Optional<Coming> coming = coming(publication);
        List<Said> said = new ArrayList<>();
        for (Person executive :
                coming.isEmpty() ? List.<Person>of() : office.directory().people()) {
            if (executive.isExecutive() && mayRead(reader, executive.id())) {
                publications
                        .preparations()
                        .of(executive.id())
                        .note(coming.get()::equals)
                        .ifPresent(note -> said.add(new Said(executive.id(), note)));
            }
        }
        return said;
    }

    /** @param seen the order's version, as the one who moves saw it */
    public Recorded<Preparation> move(Person by, PersonId executive, PublicationId id, Move move, long seen) {
        return change(
                by,
                executive,
                id,
                (kept, coming) -> kept.version() == seen
                        ? Recorded.of(kept.moved(coming, move, Preparation.By.of(by, now())))
                        : Recorded.refused(Refusal.of(RefusalCode.PREPARED_BY_ANOTHER)));
    }

    /**
     * @param typed plain text; nothing visible takes the word away
     * @param seen {@link Preparation#noteSeen} of the word that stood there when he began to write
     */
    public Recorded<Preparation> note(Person by, PersonId executive, PublicationId id, String typed, String seen) {
        String text = TypedText.isVisible(typed)
                ? TypedText.stored(typed.replaceAll("\\R", "\n").strip())
                : "";
        if (text.codePointCount(0, text.length()) > Preparation.LONGEST) {
            return Recorded.refused(Refusal.of(RefusalCode.FIELD_TOO_LONG, "note", "max", Preparation.LONGEST));
        }
        Optional<TypedText.Fault> fault = TypedText.fault(text);
        if (fault.isPresent()) {
            return Recorded.refused(Refusal.invalid("note", fault.get().code()));
        }
        return change(
                by,
                executive,
                id,
                (kept, coming) -> kept.noteSeen(coming).equals(seen)
                        ? Recorded.of(kept.noted(coming, text, Preparation.By.of(by, now())))
                        : Recorded.refused(Refusal.of(RefusalCode.PREPARED_BY_ANOTHER, "note")));
    }

    private Recorded<Preparation> change(
            Person by,
            PersonId executive,
            PublicationId id,
            BiFunction<Preparation, Coming, Recorded<Preparation>> change) {
        if (executive(executive).filter(by::serves).isEmpty()) {
            return Recorded.refused(Refusal.of(RefusalCode.EXECUTIVE_NOT_SERVED));
        }
        Optional<Publication> publication = publications.find(id);
        if (publication.isEmpty()) {
            return Recorded.refused(Refusal.of(RefusalCode.NOT_FOUND));
        }
        Optional<Coming> coming = publication.flatMap(Preparing::coming);
        boolean waits = publications.lines(List.of(id)).stream().anyMatch(waitingFor(executive));
        if (coming.isEmpty() || !waits) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_STEP));
        }
        return saved(executive, kept -> {
            Preparation now = stillWaiting(kept);
            return now.hasRoomFor(coming.get())
                    ? change.apply(now, coming.get())
                    : Recorded.refused(Refusal.of(RefusalCode.TOO_MUCH_PREPARED, "", "max", Preparation.MOST));
        });
    }

    private Recorded<Preparation> saved(PersonId executive, Function<Preparation, Recorded<Preparation>> change) {
        List<Recorded<Preparation>> answer = new ArrayList<>();
        publications.preparations().change(executive, kept -> {
            answer.clear();
            answer.add(change.apply(kept));
            return answer.get(0).value().orElse(kept);
        });
        return answer.get(0);
    }

    /** As it waits for an executive now; empty where it does not. */
    private static Optional<Coming> coming(Publication publication) {
        return Waiting.keys(publication).contains(Role.EXECUTIVE.code()) ? Coming.of(publication) : Optional.empty();
    }

    private Predicate<PublicationLine> waitingFor(PersonId executive) {
        return executive(executive)
                .map(person -> new WaitingForExecutive(publications, authority, person))
                .<Predicate<PublicationLine>>map(waiting -> waiting::includes)
                .orElse(line -> false);
    }

    private Optional<Person> executive(PersonId id) {
        return office.directory().person(id).filter(Person::isExecutive);
    }

    private Instant now() {
        return office.now();
    }
}
