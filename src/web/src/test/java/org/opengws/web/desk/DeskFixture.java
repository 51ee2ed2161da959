package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.InMemoryOffice;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.InMemorySavedFilters;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.publishing.visits.InMemoryVisits;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.FirstVisit;
import org.opengws.web.HealthSource;
import org.opengws.web.OfficeDomain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Posted;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.FileContents;

/** A desk over the test office. */
public final class DeskFixture extends InMemoryOffice {

    private static final ResourceSource FILES = ResourceSource.classPath(DeskFixture.class.getClassLoader());
    private static final Visit.Token TOKEN = new Visit.Token("csrf", "token-of-this-session");

    final SavedFilters filters = new InMemorySavedFilters();
    public final Domain domain;
    public final Desk desk;

    public DeskFixture() {
        this(Optional.empty());
    }

    public final InMemoryVisits visits = new InMemoryVisits();

    public DeskFixture(Optional<FirstVisit> firstVisit) {
        this(firstVisit, Optional.empty());
    }

    public DeskFixture(Optional<FirstVisit> firstVisit, Optional<PeopleAdministration> people) {
        domain = OfficeDomain.of(this, (file, name) -> DocumentType.byExtension(name.extension()), 1024 * 1024);
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
                        visits,
                        false,
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
        return onLines(desk.render(page, visit));
    }

    public String rendered(Answer answer, Visit visit) {
        return onLines(desk.render((Answer.Page) answer, visit));
    }

    @Override
    public Publication begun(String topic, String title) {
        return begun(topic, Staff.STRATEGY, content(title));
    }

    public static Content content(String title) {
        return InMemoryOffice.content(title)
                .with()
                .set(ContentField.TITLE, Text.of(title, "A title"))
                .set(ContentField.BODY, Text.thai("<p>เนื้อความ</p>"))
                .build();
    }

    public Publication now(PublicationId id) {
        return find(id);
    }

    public Publication act(Person person, PublicationId id, Verb verb) {
        Act act = act(now(id), verb);
        return does(
                person,
                id,
                verb == Verb.RETURN || verb == Verb.SEND_BACK
                        ? act.corrections(List.of(Correction.of("title.th", "แก้ชื่อเรื่อง")))
                        : act);
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
        return accepted(publishing.arrive(id, 1));
    }

    /** Where a template breaks a tag says nothing: a browser sees a space. */
    private static String onLines(String page) {
        return page.replaceAll("\\n {4,}", " ");
    }
}
