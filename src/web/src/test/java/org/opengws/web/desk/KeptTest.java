package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.Posted;

/** Every address of the desk, for who may not read what it is about: none gives a word of it. */
class KeptTest {

    private static final String SECRET = "ความลับราชการ";

    /** Of a request for withdrawal, which an executive's front office prepares for him. */
    private static final String REASON = "เหตุที่ขอยกเลิก";

    private final DeskFixture office = new DeskFixture();
    private final List<PublicationId> kept = new ArrayList<>();
    private Person frontOffice;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        frontOffice = office.staff.add("front-office", Staff.OFFICE, false, Role.FRONT_OFFICE);
        kept.add(draft());
        PublicationId returned = draft();
        office.act(office.staff.clerk, returned, Verb.SUBMIT);
        say(office.staff.head, returned, Verb.RETURN);
        kept.add(returned);
        PublicationId rejected = draft();
        office.act(office.staff.clerk, rejected, Verb.SUBMIT);
        office.act(office.staff.head, rejected, Verb.ENDORSE);
        say(office.staff.secretary, rejected, Verb.REJECT);
        kept.add(rejected);
        PublicationId revised = office.published("เปิดเผยแล้ว").id();
        office.act(office.staff.clerk, revised, Verb.REVISE);
        fill(revised);
        accepted(office.publishing.act(
                office.staff.clerk,
                revised,
                Act.of(Verb.REQUEST_WITHDRAWAL, office.now(revised).version()).comment(REASON)));
        kept.add(revised);
    }

    private PublicationId draft() {
        PublicationId id = office.begun("s9-2", SECRET).id();
        fill(id);
        return id;
    }

    /** Its words and a file that are nobody else's. */
    private void fill(PublicationId id) {
        Publication before = office.now(id);
        Edition latest = before.latest();
        Draft draft = new Draft(
                latest.topic(), DeskFixture.content(SECRET), latest.chosen(), latest.evidence(), Optional.empty());
        accepted(office.publishing.act(
                office.staff.clerk, id, Act.of(Verb.SAVE, before.version()).draft(draft)));
        accepted(office.domain
                .storing()
                .upload(
                        office.staff.clerk,
                        id,
                        office.now(id).version(),
                        new IncomingFile("file", SECRET + ".pdf", file()),
                        Text.thai(SECRET),
                        Optional.empty()));
    }

    private Path file() {
        try {
            return Files.write(folder.resolve("file.pdf"), SECRET.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Person person, PublicationId id, Verb verb) {
        Publication before = office.now(id);
        accepted(
                office.publishing.act(person, id, Act.of(verb, before.version()).comment(SECRET)));
    }

    private static void accepted(Outcome outcome) {
        assertThat(outcome.isAccepted()).as(outcome.toString()).isTrue();
    }

    @Test
    void noAddressOfTheDeskGivesAStrangerAWordOfWhatIsNotPublic() {
        int looked = 0;
        for (Person person : strangers()) {
            for (String address : addresses()) {
                assertThat(text(person, address))
                        .as(person.id() + " " + address)
                        .doesNotContain(SECRET)
                        .doesNotContain(person.equals(frontOffice) ? SECRET : REASON);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @Test
    void theSameAddressesGiveItToItsUnitAndToAuditors() {
        for (Person person : List.of(office.staff.colleague, office.staff.head, office.staff.auditor)) {
            assertThat(text(person, "/publications")).contains(SECRET);
            assertThat(text(person, "/publications.csv")).contains(SECRET);
            for (PublicationId id : kept) {
                assertThat(text(person, "/publications/" + id)).contains(SECRET);
                assertThat(text(person, "/publications/" + id + "/preview")).contains(SECRET);
            }
        }
    }

    @Test
    void noAddressOfTheDeskGivesAWordOfTheFrontOfficeToAnybodyButExecutiveFrontOfficeAndAuditors() {
        String word = "คำของหน้าห้อง";
        PublicationId id = draft();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        assertThat(office.publishing
                        .preparing()
                        .note(frontOffice, office.staff.secretary.id(), id, word, "")
                        .isRefused())
                .isFalse();
        kept.add(id);
        List<Person> others = new ArrayList<>(office.staff.people());
        others.removeAll(List.of(office.staff.secretary, office.staff.auditor, frontOffice));
        for (Person person : others) {
            for (String address : addresses()) {
                assertThat(text(person, address))
                        .as(person.id() + " " + address)
                        .doesNotContain(word);
            }
        }
        assertThat(text(office.staff.secretary, "/publications/" + id)).contains(word);
        assertThat(text(frontOffice, "/front-office")).contains(word);
        assertThat(text(office.staff.auditor, "/publications/" + id)).contains(word);
    }

    @Test
    void whatMayNotBeOpenedIsRefusedForThatReasonAndALineOfItLeadsNowhere() {
        Person stranger = office.staff.centralClerk;
        String page = office.page(stranger, "/publications/" + kept.get(0), 403);
        assertThat(page).contains("เรื่องนี้ยังไม่เผยแพร่");
        String list = office.page(stranger, "/publications", 200);
        assertThat(list).contains("เรื่องที่ยังไม่เผยแพร่").doesNotContain("/publications/" + kept.get(0) + "\"");
        assertThat(list).contains("/publications/" + kept.get(3) + "\"").contains("เปิดเผยแล้ว");
    }

    @Test
    void whatIsPublicIsReadWhileItsNextEditionIsKept() {
        String page = office.page(office.staff.centralClerk, "/publications/" + kept.get(3), 200);
        assertThat(page).contains("เปิดเผยแล้ว").doesNotContain(SECRET);
    }

    private List<Person> strangers() {
        return List.of(
                office.staff.centralClerk,
                office.staff.centralHead,
                office.staff.communications,
                office.staff.deputy,
                office.staff.secondVerifier,
                office.staff.administrator,
                frontOffice);
    }

    /** Every pattern, with everything that its variables may be here. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String door : office.desk.doors()) {
            if (door.contains("{scheme}")) {
                String scheme = door.replace("{scheme}", "gws-2.0-2569");
                addresses.add(scheme.replace("{code}", "s9-2"));
                addresses.add(scheme.replace("{code}", "telephone"));
                continue;
            }
            if (!door.contains("/publications/{id}")) {
                addresses.add(door.replaceAll("\\{.*?\\}", "s9-2"));
                addresses.add(door.replaceAll("\\{.*?\\}", "s9-2") + "?q=" + query(SECRET.replace("ราชการ", "ราชกาน")));
                addresses.add(door.replaceAll("\\{.*?\\}", Staff.STRATEGY.value()) + "?text=" + query("ความลับ"));
                continue;
            }
            for (PublicationId id : kept) {
                addresses.addAll(of(door.replace("{id}", id.value()), office.now(id)));
            }
        }
        kept.forEach(id -> addresses.add("/together?verb=approve&item=" + id));
        kept.forEach(id -> addresses.add("/?done=approve&of=" + id));
        kept.forEach(id -> addresses.add("/publications/" + kept.get(3) + "/act/request-withdrawal?successor=" + id));
        return addresses;
    }

    private static List<String> of(String door, Publication publication) {
        List<String> addresses = new ArrayList<>();
        for (Edition edition : publication.editions()) {
            String document = edition.content().documents().stream()
                    .map(each -> each.id().value())
                    .findFirst()
                    .orElse("none");
            for (Verb verb : door.contains("{verb}") ? List.of(Verb.values()) : List.of(Verb.SAVE)) {
                String address = door.replace("{edition}", Integer.toString(edition.number()))
                        .replace("{document}", document)
                        .replace("{page}", "1")
                        .replace("{verb}", verb.code());
                addresses.add(address);
                addresses.add(address + "?edition=" + edition.number() + "&round=1&beside=" + edition.number());
            }
        }
        return addresses;
    }

    private static String query(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the address answers, as text. */
    private String text(Person person, String address) {
        Answer answer = office.get(person, address);
        while (answer instanceof Answer.Framed framed) {
            answer = framed.answer();
        }
        if (answer instanceof Answer.Page) {
            return office.rendered(answer, office.visit(person, "GET", address, Posted.NOTHING, Language.TH));
        }
        if (answer instanceof Answer.Streamed) {
            return office.saved(person, address);
        }
        return answer instanceof Answer.File file ? file.download().fileName() : answer.toString();
    }
}
