package org.opengws.publishing;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Alteration;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Earlier;
import org.opengws.publishing.decision.OfficeToday;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Answering;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Registers;
import org.opengws.publishing.storage.Waiting;
import org.opengws.publishing.storage.WaitingForExecutive;

/**
 * What desk, API and both hosts call: reads and decides over stored publications. Safe for many threads. Who may change
 * what is the domain's to say, and who may read what: a person reads through {@link #as}; what takes no reader is for the
 * product's own work.
 */
public final class Publishing {

    private final Publications publications;
    private final Files files;
    private final Registers registers;
    private final Procedures procedures;
    private final Forms forms;
    private final Supplier<WorkingDays> workingDays;
    private final Directory directory;
    private final Supplier<Policy> policy;
    private final Clock clock;
    private final Rereading rereading;
    private final SecureRandom random = new SecureRandom();

    /** Where no file is read again: what has other bytes has then changed. */
    public Publishing(
            Publications publications,
            Files files,
            Registers registers,
            Procedures procedures,
            Forms forms,
            Supplier<WorkingDays> workingDays,
            Directory directory,
            Supplier<Policy> policy,
            Clock clock) {
        this(
                publications,
                files,
                registers,
                procedures,
                forms,
                workingDays,
                directory,
                policy,
                clock,
                Rereading.never(files));
    }

    public Publishing(
            Publications publications,
            Files files,
            Registers registers,
            Procedures procedures,
            Forms forms,
            Supplier<WorkingDays> workingDays,
            Directory directory,
            Supplier<Policy> policy,
            Clock clock,
            Rereading rereading) {
        this.publications = publications;
        this.files = files;
        this.registers = registers;
        this.procedures = procedures;
        this.forms = forms;
        this.workingDays = workingDays;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
        this.rereading = rereading;
    }

    public Optional<Publication> find(PublicationId id) {
        return publications.find(id);
    }

    public Page<PublicationLine> list(PublicationFilter filter, int offset, int limit) {
        return publications.list(filter, Reader.PRODUCT, offset, limit);
    }

    /** What that person reads; keeps what he is at this moment, so take a new one for each request. */
    public ReadingDesk as(Person person) {
        return new ReadingDesk(this, publications, new Authority(office()), person);
    }

    /**
     * The edition that the verb works on for that person; the one that is shown before he decides.
     *
     * @param shown as much as he reads of it; the latest of that where the verb works on one that is not his to read, and
     *     then it is refused
     */
    public Edition editionOf(Publication shown, Verb verb, Person person) {
        int number = deciding(shown.id())
                .editionOf(whole(shown, person), verb, person)
                .number();
        return shown.edition(number).orElseGet(shown::latest);
    }

    /**
     * What waits for that person, and what nobody answers for and is with him: what his front office gave a place first,
     * then most urgent first. What waits for an executive is what he may decide.
     */
    public Page<PublicationLine> inbox(Person person, int offset, int limit) {
        Set<String> keys = Waiting.keysOf(person, unitsOf(person));
        Answering answering = new Answering(office());
        Set<String> beside =
                answering.mayStandIn(person) ? answering.beside(person, publications.waitingKeys()) : Set.of();
        boolean asExecutive = keys.contains(WaitingForExecutive.KEY) && !beside.contains(WaitingForExecutive.KEY);
        keys.addAll(beside);
        Page<PublicationLine> page = asExecutive
                ? preparing().inOrder(person, keys, offset, limit)
                : publications.waiting(keys, offset, limit);
        return page.map(as(person)::shown);
    }

    /** What waits for that executive, in the order of his front office, as that reader sees it. */
    public Page<PublicationLine> prepared(Person reader, PersonId executive, int offset, int limit) {
        return preparing().waiting(executive, offset, limit).map(as(reader)::shown);
    }

    /** How a front office orders and prepares; take a new one for each request. */
    public Preparing preparing() {
        return new Preparing(publications, office());
    }

    /** What waits for nobody, or for somebody who is gone, most urgent first; it is with those who stand in. */
    public Page<PublicationLine> stranded(int offset, int limit) {
        Set<String> keys = new Answering(office()).stranded(publications.waitingKeys());
        return publications.waiting(keys, offset, limit);
    }

    /** What of it is with that person, because he stands in, as he may read it. */
    public Page<PublicationLine> strandedWith(Person person, int offset, int limit) {
        Answering answering = new Answering(office());
        if (!answering.mayStandIn(person)) {
            return Page.empty();
        }
        Set<String> keys = publications.waitingKeys();
        Set<String> his = answering.stranded(keys);
        his.retainAll(answering.beside(person, keys));
        return publications.waiting(his, offset, limit).map(as(person)::shown);
    }

    /** A new publication with its first draft; its id is in what is accepted. */
    public Outcome begin(Person person, UnitId owner, Draft draft) {
        return begin(person, PublicationId.random(random), owner, draft);
    }

    /**
     * The same for a request that may come twice: a repeat changes nothing and gets what the first one began, as it is now.
     *
     * @param request what the sender calls it
     */
    public Outcome begin(Person person, String request, UnitId owner, Draft draft) {
        return begin(person, PublicationId.ofRequest(person.id(), request), owner, draft);
    }

    /** What that request by that person began. */
    public Optional<Publication> begun(Person person, String request) {
        return publications.find(PublicationId.ofRequest(person.id(), request));
    }

    private Outcome begin(Person person, PublicationId id, UnitId owner, Draft draft) {
        return publications.create(id, () -> deciding(id).begin(id, owner, draft, person));
    }

    /** Does it, or gives all reasons why not. A content altered round the domain is refused and goes back, recorded. */
    public Outcome act(Person person, PublicationId id, Act act) {
        Deciding deciding = new Deciding(circumstances(id, earlier(person, id, act)));
        Outcome outcome = publications.change(id, publication -> deciding.decide(publication, act, person));
        boolean altered = outcome.fold(
                accepted -> false,
                refusals -> refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.CONTENT_ALTERED));
        if (altered) {
            voidAltered(id);
        }
        return outcome;
    }

    /** Files are read again only for a submission that nothing else speaks against. */
    private Earlier earlier(Person person, PublicationId id, Act act) {
        return Optional.of(act)
                .filter(submission -> submission.verb() == Verb.SUBMIT)
                .flatMap(submission -> publications.find(id))
                .filter(publication -> publication.version() == act.version()
                        && refusals(publication, Verb.SUBMIT, person).isEmpty())
                .map(rereading::beforeSubmission)
                .orElseGet(() -> rereading.earlier(id));
    }

    /** The system: takes back what was changed round the domain; refused where nothing was, or nothing is under way. */
    public Outcome voidAltered(PublicationId id) {
        Deciding deciding = deciding(id);
        return publications.change(
                id,
                publication -> deciding.isAltered(publication, publication.latest())
                        ? deciding.voidAltered(publication)
                        : Outcome.refused(Refusal.of(RefusalCode.WRONG_STATE)));
    }

    /** The system: that edition was read back from every receiver. */
    public Outcome arrive(PublicationId id, int edition) {
        return publications.change(id, publication -> deciding(id).arrive(publication, edition));
    }

    /** The same for what was read back as of that version; refused as stale where something was decided since. */
    public Outcome arrive(PublicationId id, int edition, long version) {
        Deciding deciding = deciding(id);
        return publications.change(
                id,
                publication -> publication.version() == version
                        ? deciding.arrive(publication, edition)
                        : Outcome.refused(Refusal.of(RefusalCode.STALE)));
    }

    /** The system: ends the period of publication of what expired before today; refused where it did not. */
    public Outcome expire(PublicationId id) {
        Deciding deciding = deciding(id);
        return publications.change(
                id,
                publication -> publication
                                .inForce()
                                .flatMap((Edition edition) -> edition.content().expiry())
                                .filter(day -> day.isBefore(today()))
                                .isPresent()
                        ? deciding.expire(publication)
                        : Outcome.refused(Refusal.of(RefusalCode.WRONG_STATE)));
    }

    public List<Verb> allowed(Publication publication, Person person) {
        return deciding(publication.id()).allowed(whole(publication, person), person);
    }

    public List<Refusal> refusals(Publication publication, Verb verb, Person person) {
        return deciding(publication.id()).refusals(whole(publication, person), verb, person);
    }

    /** What would come of that very act if it were done now. Saves nothing. */
    public Outcome foreseen(Publication publication, Act act, Person person) {
        return deciding(publication.id()).decide(whole(publication, person), act, person);
    }

    /**
     * What was changed round the domain of an edition that the person was shown, as {@link Deciding#altered}. The bytes of
     * stored files are not read for it: whoever acts on them or copies them does that.
     */
    public Optional<Alteration> altered(Publication publication, Edition edition, Person person) {
        Publication stored = whole(publication, person);
        return new Deciding(circumstances(publication.id()).withFilesAsWritten())
                .altered(stored, stored.edition(edition.number()).orElse(edition));
    }

    /** What an edition said when it was decided on, also where that was changed round the domain and is still known. */
    public Content decided(Publication shown, Edition edition) {
        Publication stored = publications.find(shown.id()).orElse(shown);
        return new Deciding(circumstances(shown.id()).withFilesAsWritten())
                .altered(stored, edition)
                .flatMap(Alteration::decided)
                .orElse(edition.content());
    }

    /** Decides on what is stored, where that person was shown a part of it only. */
    private Publication whole(Publication shown, Person person) {
        return new ReadAccess(shown, as(person).readerOf(shown.owner())).isWhole()
                ? shown
                : publications.find(shown.id()).orElse(shown);
    }

    public Deciding deciding(PublicationId id) {
        return new Deciding(circumstances(id));
    }

    /** Everything outside that publication that a decision looks at, as it is now. */
    public Circumstances circumstances(PublicationId id) {
        return circumstances(id, rereading.earlier(id));
    }

    private Circumstances circumstances(PublicationId id, Earlier earlier) {
        // one judgement asks several times, and a file is read from its first byte to its last
        Map<String, Optional<String>> read = new ConcurrentHashMap<>();
        return new Circumstances(
                office(),
                document -> read.computeIfAbsent(document.sha256(), sha256 -> files.rehash(id, sha256)),
                other -> publications.find(other).isPresent(),
                earlier);
    }

    /** The office as it stands now; take a new one for each request. */
    public OfficeToday office() {
        return new OfficeToday(
                clock.instant(),
                registers.catalogue(),
                registers.organisation(),
                procedures,
                forms.all().stream().collect(Collectors.toMap(Form::id, form -> form)),
                workingDays.get(),
                directory,
                registers.delegations(),
                policy.get());
    }

    /** The one that the edition would go through if it were submitted now. */
    public Optional<Procedure> procedureOfToday(Edition edition) {
        return OfficeToday.procedureOfToday(edition, catalogue(), procedures);
    }

    /** The same of what is only being written. */
    public Optional<Procedure> procedureOfToday(Draft draft) {
        return OfficeToday.procedureOfToday(draft, catalogue(), procedures);
    }

    public Catalogue catalogue() {
        return registers.catalogue();
    }

    public Organisation organisation() {
        return registers.organisation();
    }

    public Procedures procedures() {
        return procedures;
    }

    public List<Form> forms() {
        return forms.all();
    }

    public Optional<Form> form(FormId id) {
        return forms.form(id);
    }

    /** The form of that topic; empty where there is no such topic or its form is gone. */
    public Optional<Form> formOf(TopicId topic) {
        return catalogue().topic(topic).map(Topic::form).flatMap(this::form);
    }

    /** Open duties, oldest first. */
    public Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        return publications.duties(filter, offset, limit);
    }

    /** Public without any open duty, under those topics; by title. */
    public Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit) {
        return publications.unscheduled(topics, owner, offset, limit);
    }

    /** What is public under that topic now, as far as what it owes depends on it. */
    public PublicUnder publicUnder(TopicId topic) {
        return publications.publicUnder(topic);
    }

    /** A stored document's bytes; the caller closes them. Empty where the file is gone. */
    public Optional<InputStream> open(PublicationId id, Document document) {
        return files.open(id, document.sha256());
    }

    public Delegating delegating() {
        return new Delegating(registers, directory, clock::instant);
    }

    /** What was done to people, delegations, units and catalogue; whoever shows it sees to it who may look. */
    public OfficeActs officeActs() {
        return registers.acts();
    }

    /** The scan of that delegation's order; the caller closes it. Empty where it has none. */
    public Optional<InputStream> open(Delegation.Scan scan) {
        return registers.orders().open(scan.sha256());
    }

    public KeepingCatalogue keepingCatalogue() {
        return new KeepingCatalogue(registers, procedures, forms, this::isUsed, this::today);
    }

    public KeepingAssessment keepingAssessment() {
        return new KeepingAssessment(
                registers,
                id -> publications
                        .find(id)
                        .filter(found -> found.inForce().isPresent())
                        .isPresent());
    }

    /** What the office said of the items of schemes. */
    public Mappings mappings() {
        return registers.mappings();
    }

    /** How an office that starts from nothing gets its name. */
    public BeginningOffice beginningOffice() {
        return new BeginningOffice(registers);
    }

    public KeepingOrganisation keepingOrganisation() {
        return new KeepingOrganisation(registers, () -> new OpenWork(publications, office()));
    }

    /** @param allowed the kinds of document that the office's settings let in */
    public StoringDocument storingDocument(Uploads uploads, Supplier<Set<DocumentType>> allowed) {
        return new StoringDocument(this, files, uploads, allowed);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Circumstances.ZONE);
    }

    private boolean isUsed(TopicId topic) {
        return publications
                        .list(PublicationFilter.ALL.under(topic), Reader.PRODUCT, 0, 1)
                        .total()
                > 0;
    }

    /** Every unit for which that person acts today, as clerk or as head. */
    public Set<UnitId> unitsOf(Person person) {
        Authority authority = new Authority(office());
        Set<UnitId> units = new TreeSet<>();
        for (UnitId unit : registers.organisation().units()) {
            if (authority.isOwner(person, unit) || person.is(Role.UNIT_HEAD) && authority.isHead(person, unit)) {
                units.add(unit);
            }
        }
        return units;
    }
}
