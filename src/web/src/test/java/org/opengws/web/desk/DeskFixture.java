package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.NormalisedText;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.notice.InMemoryNotices;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.InMemorySavedFilters;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.FirstVisit;
import org.opengws.web.HealthSource;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Posted;
import org.opengws.web.StoredInMemory;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.html.JsoupHtmlCleaner;

/** A desk over the framework's data and the staff of the tests, everything in memory. */
public final class DeskFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ResourceSource FILES = ResourceSource.classPath(DeskFixture.class.getClassLoader());
    private static final Visit.Token TOKEN = new Visit.Token("csrf", "token-of-this-session");

    public final Staff staff = new Staff();
    public final Notices notices = new InMemoryNotices(new InMemoryOutbox());
    final SavedFilters filters = new InMemorySavedFilters();
    public final StoredInMemory store;
    public final Publishing publishing;

    /** How many days ago the first page was looked at. */
    public int passed;

    public final Domain domain;
    public final Desk desk;

    public DeskFixture() {
        this(Optional.empty());
    }

    public DeskFixture(Optional<FirstVisit> firstVisit) {
        this(firstVisit, Optional.empty());
    }

    public DeskFixture(Optional<FirstVisit> firstVisit, Optional<PeopleAdministration> people) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return Circumstances.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return TODAY.plusDays(passed)
                        .atTime(9, 0)
                        .atZone(Circumstances.ZONE)
                        .toInstant();
            }
        };
        store = new StoredInMemory(
                CatalogueFile.read(FILES, LocalDate.of(2026, 10, 1), Known.everything())
                        .orThrow(),
                OrganisationFile.read(FILES).orThrow(),
                clock);
        Texts texts = new Texts(FILES);
        publishing = new Publishing(
                store,
                store,
                store,
                new Procedures(FILES),
                new Forms(FILES),
                () -> WorkingDays.without(List.of()),
                staff,
                () -> Policy.PROPOSED,
                clock);
        DocumentReader reader = (file, type) ->
                new Inspection(true, 2, new NormalisedText(text(file)).sha256(), List.of(), "test 1", List.of());
        Uploads uploads = new Uploads((file, name) -> DocumentType.byExtension(name.extension()), reader, 1024 * 1024);
        domain = new Domain(
                publishing,
                publishing.storingDocument(uploads, () -> DocumentType.DOCUMENTS),
                staff,
                () -> WorkingDays.without(List.of()),
                texts,
                new JsoupHtmlCleaner(),
                clock);
        HealthSource health = () -> List.of(new HealthSource.Check(
                "store", HealthSource.Level.GOOD, Text.of("ที่เก็บข้อมูล", "Store"), Text.of("ปกติ", "Good")));
        desk = new Desk(
                domain,
                new Assets(),
                new Desk.Extras(
                        Optional.empty(),
                        people,
                        List.of(health),
                        FILES,
                        Optional.of(notices),
                        (id, edition, round) -> Optional.empty(),
                        filters,
                        Optional.empty(),
                        new NamedContents(),
                        firstVisit,
                        Optional.empty()));
    }

    /** Says and shows each document's name. */
    private static final class NamedContents implements FileContents {

        @Override
        public Optional<String> text(PublicationId id, Document document) {
            return Optional.of(document.name().value() + " as text");
        }

        @Override
        public Optional<byte[]> page(PublicationId id, Document document, int number) {
            return Optional.of((document.name().value() + " " + number).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Visit visit(Person person, String method, String path, Posted posted, Language language) {
        int question = path.indexOf('?');
        String plain = question < 0 ? path : path.substring(0, question);
        return new Visit(
                method,
                plain,
                Map.of(),
                org.opengws.web.Queries.parse(question < 0 ? null : path.substring(question + 1)),
                posted,
                language,
                Optional.ofNullable(person),
                "",
                TOKEN,
                Map.of("same-origin", "true"));
    }

    public Answer get(Person person, String path) {
        return desk.answer(visit(person, "GET", path, Posted.NOTHING, Language.TH));
    }

    /** The text of a file to be saved. */
    public String saved(Person person, String path) {
        StringBuilder text = new StringBuilder();
        try {
            ((Answer.Streamed) get(person, path)).body().writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public Answer post(Person person, String path, Map<String, String> fields) {
        return desk.answer(visit(person, "POST", path, posted(fields), Language.TH));
    }

    public Answer post(Person person, String path, Map<String, String> fields, IncomingFile file) {
        Posted sent = new Posted(posted(fields).fields(), List.of(file), false);
        return desk.answer(visit(person, "POST", path, sent, Language.TH));
    }

    public static Posted posted(Map<String, String> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        values.put(TOKEN.field(), List.of(TOKEN.value()));
        return Posted.of(new Fields(values));
    }

    /** The page in both languages; the Thai one is given. */
    public String page(Person person, String path, int status) {
        String english = render(person, path, status, Language.EN);
        assertThat(english).doesNotContain("lang=\"th\">\n<head>");
        return render(person, path, status, Language.TH);
    }

    public String render(Person person, String path, int status, Language language) {
        Visit visit = visit(person, "GET", path, Posted.NOTHING, language);
        Answer.Page page = (Answer.Page) desk.answer(visit);
        assertThat(page.status()).as(path).isEqualTo(status);
        return desk.render(page, visit);
    }

    public String rendered(Answer answer, Visit visit) {
        return desk.render((Answer.Page) answer, visit);
    }

    public Publication begun(String topic, String title) {
        return publishing
                .begin(staff.clerk, Staff.STRATEGY, Draft.of(new TopicId(topic), content(title)))
                .fold(accepted -> accepted.next(), refusals -> {
                    throw new AssertionError(refusals);
                });
    }

    static Content content(String title) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.of(title, "A title"))
                .set(ContentField.SUMMARY, Text.thai("สาระสำคัญ"))
                .set(ContentField.BODY, Text.thai("<p>เนื้อความ</p>"))
                .build();
    }

    public Publication now(PublicationId id) {
        return publishing.find(id).orElseThrow();
    }

    public Publication act(Person person, PublicationId id, Verb verb) {
        Publication before = now(id);
        Set<String> points = new HashSet<>(before.latest().currentStep().map(Step::checklist).orElse(List.of()).stream()
                .map(ChecklistPoint::id)
                .collect(Collectors.toSet()));
        Act act = Act.of(verb, before.version()).tickedWhereAsked(points).comment("เหตุผล");
        if (verb == Verb.SEND_MEMO) {
            act = act.memo(new MemoDraft("ที่ ๑/๒๕๖๙", TODAY, "02 123 4567", "ขอเผยแพร่ข้อมูล", "ข้อความ\nจึงเรียนมา"));
        }
        if (verb == Verb.RETURN || verb == Verb.SEND_BACK) {
            act = act.corrections(List.of(Correction.of("title.th", "แก้ชื่อเรื่อง")));
        }
        return publishing.act(person, id, act).fold(accepted -> accepted.next(), refusals -> {
            throw new AssertionError(verb + " " + refusals);
        });
    }

    /** Through the procedure 1.1 as far as the director, who has not received it. */
    Publication sent(String title) {
        PublicationId id = begun("s9-2", title).id();
        act(staff.clerk, id, Verb.SUBMIT);
        act(staff.head, id, Verb.ENDORSE);
        act(staff.secretary, id, Verb.APPROVE);
        return act(staff.head, id, Verb.SEND_MEMO);
    }

    public Publication published(String title) {
        PublicationId id = sent(title).id();
        act(staff.director, id, Verb.RECEIVE);
        act(staff.verifier, id, Verb.PUBLISH);
        return publishing.arrive(id, 1).fold(accepted -> accepted.next(), refusals -> {
            throw new AssertionError(refusals);
        });
    }
}
