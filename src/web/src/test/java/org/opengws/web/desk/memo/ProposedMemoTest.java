package org.opengws.web.desk.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.web.desk.DeskFixture;

/** What a memo begins with, by the procedure. */
class ProposedMemoTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void ofWhatAnExecutiveApprovedItSaysWhoAndWhen() {
        PublicationId id = office.begun("s9-2", "นโยบายข้อมูล").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        Publication approved = office.act(office.staff.secretary, id, Verb.APPROVE);
        assertThat(body(approved))
                .startsWith("ตามที่" + office.staff.secretary.position().th()
                        + " ได้อนุมัติให้เผยแพร่ข้อมูล “นโยบายข้อมูล” เมื่อวันที่ ๒๓ พฤศจิกายน ๒๕๖๙ นั้น")
                .contains("ขอส่งข้อมูลดังกล่าวเพื่อเผยแพร่ในหัวข้อ", "รายละเอียดตามสิ่งที่ส่งมาด้วย");
        assertThat(office.render(office.staff.clerk, "/publications/" + id + "/memo/1/sheet", 200, Language.TH))
                .contains("ได้อนุมัติให้เผยแพร่ข้อมูล");
    }

    @Test
    void ofWhatWasApprovedElsewhereItCitesTheEvidence() {
        Publication begun = office.begun("strategy", "ยุทธศาสตร์");
        Evidence evidence = new Evidence(
                Map.of("number", "นร 0505/1", "date", "2026-10-01", "approver", "คณะรัฐมนตรี", "file", "x"));
        Draft draft = new Draft(
                begun.latest().topic(), begun.latest().content(), Optional.empty(), evidence, Optional.empty());
        Publication saved = office.publishing
                .act(
                        office.staff.clerk,
                        begun.id(),
                        Act.of(Verb.SAVE, begun.version()).draft(draft))
                .fold(accepted -> accepted.next(), refusals -> {
                    throw new AssertionError(refusals);
                });
        assertThat(body(saved))
                .startsWith(
                        "ตามที่คณะรัฐมนตรี ได้อนุมัติข้อมูล “ยุทธศาสตร์” ตามหนังสือหรือคำสั่ง ที่ นร ๐๕๐๕/๑ ลงวันที่ ๑ ตุลาคม ๒๕๖๙ นั้น");
    }

    @Test
    void ofGeneralInformationItSpeaksOfNoApproval() {
        assertThat(body(office.begun("telephone", "หมายเลขโทรศัพท์")))
                .startsWith("ด้วย")
                .contains("ขอส่งข้อมูล “หมายเลขโทรศัพท์” เพื่อเผยแพร่ในหัวข้อ")
                .doesNotContain("อนุมัติ");
    }

    private String body(Publication publication) {
        return MemoForm.of(publication, office.domain).body();
    }
}
