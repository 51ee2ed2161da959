package org.opengws.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.EXECUTIVES;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.OFFICE_NAME;
import static org.opengws.publishing.site.PublicFixture.OWNER_NAME;
import static org.opengws.publishing.site.PublicFixture.RENAMED;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.arrived;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.executiveApproval;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.on;
import static org.opengws.publishing.site.PublicFixture.preApproved;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.revised;
import static org.opengws.publishing.site.PublicFixture.suspended;
import static org.opengws.publishing.site.PublicFixture.verified;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;

class ProjectionTest {

    private static final Document PLAN = document("แผน.pdf", bytes("plan"));

    @Test
    void theEditionInForceIsAPage() {
        PublishedPage page = page(published(content("ยุทธศาสตร์", List.of(PLAN))), DAY);
        assertThat(page.id()).isEqualTo(ID);
        assertThat(page.title()).isEqualTo(Text.of("ยุทธศาสตร์", "ยุทธศาสตร์ (English)"));
        assertThat(page.current().published()).isEqualTo(DAY);
        assertThat(page.confirmed()).contains(DAY);
        assertThat(page.provision()).isEqualTo("OIA s.9(3)");
        assertThat(page.current().documents())
                .containsExactly(new PublishedFile("แผน.pdf", PLAN.label(), PLAN.type(), 4, 12, PLAN.sha256(), false));
    }

    @Test
    void theSamePublicationGivesTheSameHashAndAnotherWordAnother() {
        String hash = page(published(content("ก")), DAY).hash();
        assertThat(page(published(content("ก")), DAY).hash()).isEqualTo(hash);
        assertThat(page(published(content("ข")), DAY).hash()).isNotEqualTo(hash);
    }

    @Test
    void aDraftIsNothing() {
        Publication draft = PublicFixture.altered(
                verified(ID, STRATEGY, generalInformation(), content("ร่าง")),
                edition -> edition.state(org.opengws.publishing.edition.EditionState.DRAFT));
        assertThat(of(draft, DAY)).isInstanceOf(Projection.Result.Nothing.class);
    }

    @Test
    void aDraftOfTheNextEditionShowsNothingOfItself() {
        Publication publication = published(content("ฉบับแรก"));
        Publication revising = publication.withEdition(Edition.draft(2, STRATEGY, content("ร่างลับ")));
        assertThat(page(revising, DAY)).isEqualTo(page(publication, DAY));
    }

    @Test
    void noNameOfAPersonAndNoCommentIsInAPageOrNotice() {
        Publication approved = published(ID, STRATEGY, executiveApproval(), content("ก"));
        for (Publication publication : List.of(
                approved,
                suspended(approved, false),
                suspended(approved, true),
                withdrawn(approved, Optional.empty()))) {
            assertThat(shown(publication, DAY).toString())
                    .doesNotContain(PublicFixture.SECRET_NAME)
                    .doesNotContain(PublicFixture.SECRET_COMMENT)
                    .doesNotContain("somchai");
        }
    }

    @Test
    void theFileOfTheEvidenceStaysInsideUnlessTheOwnerPublishesIt() {
        Document evidence = PublicFixture.document("อนุมัติ.pdf", PublicFixture.bytes("evidence"));
        Document plan = PublicFixture.document("แผน.pdf", PublicFixture.bytes("plan"));
        Evidence typed =
                new Evidence(Map.of("number", "๑/๒๕๖๙", "file", evidence.id().value()));
        assertThat(files(evidence, plan, typed.asStored())).containsExactly("แผน.pdf");
        assertThat(files(evidence, plan, typed.withFilePublished().asStored()))
                .containsExactly("อนุมัติ.pdf", "แผน.pdf");
        assertThat(files(evidence, plan, typed))
                .as("from before there was a choice")
                .hasSize(2);
    }

    private static List<String> files(Document evidence, Document plan, Evidence said) {
        Publication begun = published(content("ก"));
        Edition draft = Edition.draft(2, STRATEGY, content("ข", List.of(evidence, plan)));
        Publication next =
                arrived(PublicFixture.verified(begun, draft, PublicFixture.preApproved(), said), DAY.plusDays(1));
        return page(next, DAY.plusDays(1)).current().files().stream()
                .map(file -> file.name())
                .toList();
    }

    @Test
    void aVerifiedEditionIsShownFromItsDayOn() {
        LocalDate from = DAY.plusDays(3);
        Publication held = verified(ID, STRATEGY, generalInformation(), from(content("ใหม่"), from));
        assertThat(of(held, from.minusDays(1))).isInstanceOf(Projection.Result.Nothing.class);
        assertThat(page(held, from).current().number()).isEqualTo(1);
        assertThat(page(held, from.plusDays(1)).current().number()).isEqualTo(1);
    }

    @Test
    void theEditionBeforeStaysUntilTheDayOfTheNextAndIsAnEarlierOneThen() {
        LocalDate from = DAY.plusDays(3);
        Publication held = revised(published(content("เก่า")), from(content("ใหม่"), from));
        assertThat(page(held, from.minusDays(1)).title().th()).isEqualTo("เก่า");
        PublishedPage next = page(held, from);
        assertThat(next.title().th()).isEqualTo("ใหม่");
        assertThat(next.earlier()).extracting(PublishedEdition::number).containsExactly(1);
    }

    @Test
    void supersededEditionsAreReadableNewestFirst() {
        Publication third = arrived(
                revised(arrived(revised(published(content("๑")), content("๒")), DAY.plusDays(1)), content("๓")),
                DAY.plusDays(2));
        PublishedPage page = page(third, DAY.plusDays(2));
        assertThat(page.earlier()).extracting(PublishedEdition::number).containsExactly(2, 1);
        assertThat(page.begun()).isEqualTo(DAY);
        assertThat(page.edition(1).orElseThrow().title().th()).isEqualTo("๑");
    }

    @Test
    void anEditionThatTheVerifierLeftOutIsNotShown() {
        Publication second = arrived(revised(published(content("๑")), content("๒")), DAY.plusDays(1))
                .withEdition(1, edition -> edition.leftOut("มีข้อมูลส่วนบุคคล"));
        assertThat(page(second, DAY.plusDays(1)).earlier()).isEmpty();
    }

    @Test
    void aSuspendedPageIsANoticeWithoutItsTitle() {
        AbsentPage notice = notice(suspended(published(content("ชื่อที่ผิด")), false), DAY);
        assertThat(notice.kind()).isEqualTo(AbsentPage.Kind.SUSPENDED);
        assertThat(notice.title()).isEqualTo(Text.EMPTY);
        assertThat(notice.toString()).doesNotContain("ชื่อที่ผิด");
    }

    @Test
    void anExpiredPageIsANoticeThatSaysSo() {
        AbsentPage notice = notice(suspended(published(content("ประกาศ")), true), DAY);
        assertThat(notice.kind()).isEqualTo(AbsentPage.Kind.EXPIRED);
        assertThat(notice.title().th()).isEqualTo("ประกาศ");
    }

    @Test
    void theLastDayOfItsPeriodIsShownAndTheDayAfterIsNot() {
        LocalDate last = DAY.plusDays(5);
        Publication publication = published(until(content("ประกาศ"), last));
        assertThat(shown(publication, last)).isInstanceOf(PublishedPage.class);
        assertThat(notice(publication, last.plusDays(1)).kind()).isEqualTo(AbsentPage.Kind.EXPIRED);
    }

    @Test
    void aWithdrawnPageSaysWhereTheInformationWent() {
        PublicationId successor = new PublicationId("zzzzyyyyxxxx");
        AbsentPage notice = notice(withdrawn(published(content("ก")), Optional.of(successor)), DAY);
        assertThat(notice.kind()).isEqualTo(AbsentPage.Kind.WITHDRAWN);
        assertThat(notice.successor()).contains(successor);
    }

    @Test
    void whatNeverWasPublicLeavesNoNotice() {
        Publication never = verified(ID, STRATEGY, generalInformation(), from(content("ก"), DAY.plusDays(9)));
        assertThat(of(suspended(never, false), DAY)).isInstanceOf(Projection.Result.Nothing.class);
        assertThat(of(suspended(never, false), DAY.plusDays(9))).isInstanceOf(Projection.Result.Nothing.class);
        assertThat(of(withdrawn(never, Optional.empty()), DAY)).isInstanceOf(Projection.Result.Nothing.class);
    }

    @Test
    void anApprovalNamesTheOfficeAndTheDay() {
        PublicLine line = page(published(ID, STRATEGY, executiveApproval(), content("ก")), DAY)
                .current()
                .line();
        assertThat(line)
                .isEqualTo(new PublicLine(PublicLine.Kind.APPROVED, OFFICE_NAME, "", Optional.of(DAY.minusDays(2))));
    }

    @Test
    void anEarlierApprovalIsToldByNumberAndDayAndNotByPerson() {
        Publication draft = verified(ID, STRATEGY, preApproved(), content("ก"));
        Evidence evidence = new Evidence(Map.of("number", "วท 0201/123", "date", "2026-10-01", "approver", "นายวิชัย"));
        Publication publication = arrived(
                PublicFixture.verified(draft, Edition.draft(1, STRATEGY, content("ก")), preApproved(), evidence), DAY);
        PublicLine line = page(publication, DAY).current().line();
        assertThat(line)
                .isEqualTo(new PublicLine(
                        PublicLine.Kind.PRE_APPROVED,
                        Text.EMPTY,
                        "วท 0201/123",
                        Optional.of(LocalDate.of(2026, 10, 1))));
        assertThat(page(publication, DAY).toString()).doesNotContain("นายวิชัย");
    }

    @Test
    void generalInformationIsPublishedByItsOwner() {
        assertThat(page(published(content("ก")), DAY).current().line())
                .isEqualTo(new PublicLine(PublicLine.Kind.PUBLISHED, OWNER_NAME, "", Optional.empty()));
    }

    @Test
    void aCheckOfAnEarlierEditionIsNotSaidOfThisOne() {
        Publication first = published(content("๑")).checkedOn(DAY.plusDays(3));
        assertThat(page(first, DAY.plusDays(4)).checked()).contains(DAY.plusDays(3));
        Publication second = arrived(revised(first, content("๒")), DAY.plusDays(5));
        assertThat(page(second, DAY.plusDays(5)).checked()).isEmpty();
    }

    @Test
    void theOwnerHasTheNameOfTheDayOfPublication() {
        Publication publication = published(content("ก"));
        assertThat(page(publication, RENAMED.plusDays(1)).current().ownerName()).isEqualTo(OWNER_NAME);
        Publication later = arrived(revised(publication, content("ข")), RENAMED);
        assertThat(page(later, RENAMED).current().ownerName().th()).isEqualTo("กองยุทธศาสตร์");
    }

    @Test
    void aProposedProvisionIsNotShownAsLaw() {
        assertThat(page(published(ID, EXECUTIVES, generalInformation(), content("ก")), DAY)
                        .provision())
                .isEmpty();
    }

    @Test
    void theBodyIsCleanedAgain() {
        Content hostile = body(content("ก"), "<p>ดี</p><script>alert(1)</script>");
        assertThat(page(published(hostile), DAY).current().body().th()).isEqualTo("<p>ดี</p>");
    }

    @Test
    void rowsKeepTheOrderOfTheFormAndNameTheirPicture() {
        Document photograph = document("boss.png", bytes("png"));
        Content people = rows(
                content("ผู้บริหาร", List.of(photograph)),
                List.of(Map.of(
                        "position", "ปลัดกระทรวง",
                        "name", "นางสาว ก",
                        "name-en", "Ms A",
                        "photograph", photograph.id().value(),
                        "page", "javascript:alert(1)",
                        "old-field", "คงไว้")));
        PublishedPage page = page(published(ID, EXECUTIVES, generalInformation(), people), DAY);
        PublishedRow row = page.current().rows().get(0);
        assertThat(row.fields())
                .extracting(PublishedRow.Field::id)
                .containsExactly("photograph", "name", "name-en", "position", "old-field");
        assertThat(row.value("photograph")).isEqualTo("boss.png");
        assertThat(row.value("name", Language.EN)).isEqualTo("Ms A");
        assertThat(page.current().documents()).isEmpty();
        assertThat(page.current().file("boss.png")).isPresent();
    }

    @Test
    void twoFilesOfOneNameHaveTwoAddresses() {
        Document other = document("แผน.pdf", bytes("another plan"));
        assertThat(page(published(content("ก", List.of(PLAN, other))), DAY)
                        .current()
                        .files())
                .extracting(PublishedFile::name)
                .containsExactly("แผน.pdf", "แผน (2).pdf");
    }

    @Test
    void aWordChangedAfterVerificationIsRefused() {
        Publication altered =
                PublicFixture.altered(published(content("ก")), edition -> edition.content(content("ปลอม")));
        assertThat(of(altered, DAY)).isInstanceOf(Projection.Result.Refused.class);
    }

    @Test
    void anotherTopicThanTheVerifiedOneIsRefused() {
        Publication altered = PublicFixture.altered(published(content("ก")), edition -> edition.topic(HISTORY));
        assertThat(of(altered, DAY)).isInstanceOf(Projection.Result.Refused.class);
    }

    @Test
    void aFileThatIsGoneOrOtherIsRefused() {
        Publication publication = published(content("ก", List.of(PLAN)));
        for (Optional<String> stored : List.of(Optional.<String>empty(), Optional.of("0".repeat(64)))) {
            Surroundings around = on(DAY);
            Surroundings broken = new Surroundings(
                    DAY,
                    around.catalogue(),
                    around.organisation(),
                    around.forms(),
                    around.cleaner(),
                    document -> stored);
            assertThat(new Projection(broken).of(publication)).isInstanceOf(Projection.Result.Refused.class);
        }
    }

    @Test
    void anEarlierEditionThatWasChangedIsLeftOut() {
        Publication second = arrived(revised(published(content("๑")), content("๒")), DAY.plusDays(1));
        assertThat(page(second, DAY.plusDays(1)).earlier()).hasSize(1);
        Publication altered = second.withEdition(1, edition -> edition.content(content("ปลอม")));
        assertThat(page(altered, DAY.plusDays(1)).earlier()).isEmpty();
    }

    @Test
    void aTitleThatWasChangedIsOnNoNoticeEither() {
        Publication publication = published(content("ชื่อจริง"));
        Publication altered = PublicFixture.altered(publication, edition -> edition.content(content("ชื่อปลอม")));
        Marks.Withdrawal withdrawal = new Marks.Withdrawal(DAY, "", Optional.empty());
        assertThat(of(publication.withMarks(publication.marks().withdrawn(withdrawal)), DAY)
                        .toString())
                .contains("ชื่อจริง");
        assertThat(of(altered.withMarks(altered.marks().withdrawn(withdrawal)), DAY)
                        .toString())
                .contains("WITHDRAWN")
                .doesNotContain("ชื่อปลอม");
    }

    @Test
    void whatNoExecutiveApprovedIsRefusedWhereApprovalIsAskedFor() {
        Publication unapproved = PublicFixture.altered(
                published(content("ก")), edition -> edition.pinned(Optional.of(executiveApproval())));
        assertThat(of(unapproved, DAY)).isInstanceOf(Projection.Result.Refused.class);
    }

    private static Projection.Result of(Publication publication, LocalDate day) {
        return new Projection(on(day)).of(publication);
    }

    private static Projected shown(Publication publication, LocalDate day) {
        Projection.Result result = of(publication, day);
        assertThat(result).isInstanceOf(Projection.Result.Shown.class);
        return ((Projection.Result.Shown) result).projected();
    }

    private static PublishedPage page(Publication publication, LocalDate day) {
        return (PublishedPage) shown(publication, day);
    }

    private static AbsentPage notice(Publication publication, LocalDate day) {
        return (AbsentPage) shown(publication, day);
    }

    private static Content from(Content content, LocalDate day) {
        return with(content, content.body(), content.rows(), Optional.of(day), content.expiry());
    }

    private static Content until(Content content, LocalDate day) {
        return with(content, content.body(), content.rows(), content.publishFrom(), Optional.of(day));
    }

    private static Content body(Content content, String html) {
        return with(content, Text.thai(html), content.rows(), content.publishFrom(), content.expiry());
    }

    private static Content rows(Content content, List<Map<String, String>> rows) {
        return with(content, content.body(), rows, content.publishFrom(), content.expiry());
    }

    private static Content with(
            Content content,
            Text body,
            List<Map<String, String>> rows,
            Optional<LocalDate> from,
            Optional<LocalDate> expiry) {
        return content.with()
                .set(ContentField.BODY, body)
                .rows(rows)
                .set(ContentField.PUBLISH_FROM, from)
                .set(ContentField.EXPIRY, expiry)
                .build();
    }
}
