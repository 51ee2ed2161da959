package org.opengws.standalone.demo;

import java.util.List;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationLine;

/** What the demo's front office has prepared: one matter put before the others, and a word to the first two. */
final class DemoFrontOffice {

    private static final List<String> WORDS = List.of(
            "เรื่องนี้ใช้เวลาพิจารณาไม่นาน และหน่วยงานเจ้าของเรื่องประสานขอทราบผลก่อนวันศุกร์ จึงขอเรียนเสนอเป็นเรื่องแรก",
            "หน่วยงานเจ้าของเรื่องพร้อมเข้าชี้แจงหากท่านมีข้อหารือ");

    private final List<DemoPerson> people;
    private final Publishing publishing;

    DemoFrontOffice(List<DemoPerson> people, Publishing publishing) {
        this.people = people;
        this.publishing = publishing;
    }

    /** Where an earlier start prepared something already, it is left as it is. */
    void prepare() {
        Person frontOffice = people.stream()
                .map(DemoPerson::person)
                .filter(person -> person.is(Role.FRONT_OFFICE))
                .findFirst()
                .orElseThrow();
        PersonId executive = publishing.preparing().served(frontOffice).get(0).id();
        List<PublicationLine> waiting =
                publishing.prepared(frontOffice, executive, 0, WORDS.size()).items();
        if (!publishing.preparing().of(executive).all().isEmpty()) {
            return;
        }
        for (int i = 0; i < waiting.size(); i++) {
            PublicationId id = waiting.get(i).id();
            // the last one comes to the head, so that the order is seen to be another than that of urgency
            refuseNothing(publishing.preparing().move(frontOffice, executive, id, Move.FIRST, i));
        }
        for (int i = 0; i < waiting.size(); i++) {
            PublicationId id = waiting.get(waiting.size() - 1 - i).id();
            refuseNothing(publishing.preparing().note(frontOffice, executive, id, WORDS.get(i), ""));
        }
    }

    private static void refuseNothing(Recorded<Preparation> prepared) {
        if (prepared.isRefused()) {
            throw new IllegalStateException("the demo's front office was refused: " + prepared.refusals());
        }
    }
}
