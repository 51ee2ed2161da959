package org.opengws.publishing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.people.Role;

/** Over a real repository: what the indexes say of each topic. */
class CoveringTest {

    private static final String TELEPHONE = "telephone";

    @TempDir
    Path folder;

    private Office office;
    private Covering covering;

    @BeforeEach
    void open() {
        office = Office.open(folder);
        Holidays holidays = new Holidays(ResourceSource.classPath(CoveringTest.class.getClassLoader()));
        covering = new Covering(office.publishing, holidays::workingDays);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void inAnEmptyOfficeEveryTopicIsMissing() {
        assertThat(covering.all())
                .hasSize(office.publishing.catalogue().topics().size())
                .allSatisfy(topic -> assertThat(topic.coverage()).isEqualTo(Coverage.MISSING));
    }

    @Test
    void aDraftIsNotOnItsWayAndWhatWasSubmittedIs() {
        PublicationId id = office.begun("1.3").id();
        assertThat(of(TELEPHONE)).isEqualTo(Coverage.MISSING);

        Publication draft = office.find(id);
        office.does(office.of(draft.owner(), Role.OWNER), id, Verb.SUBMIT);
        assertThat(of(TELEPHONE)).isEqualTo(Coverage.IN_PROCEDURE);
    }

    @Test
    void whatIsPublicIsCurrentUntilItsReviewIsOverdueAndAgainAfterItsAttestation() {
        Publication published = office.published(office.begun("1.3").id());
        assertThat(of(TELEPHONE)).isEqualTo(Coverage.CURRENT);

        office.on(LocalDate.of(2028, 1, 10));
        assertThat(of(TELEPHONE)).isEqualTo(Coverage.STALE);

        office.does(office.of(published.owner(), Role.OWNER), published.id(), Verb.ATTEST);
        office.does(office.staff.communications, published.id(), Verb.CHECK);
        assertThat(of(TELEPHONE)).isEqualTo(Coverage.CURRENT);
    }

    @Test
    void whatIsSuspendedIsMissing() {
        Publication published = office.published(office.begun("1.3").id());
        office.does(office.staff.verifier, published.id(), Verb.SUSPEND);

        assertThat(of(TELEPHONE)).isEqualTo(Coverage.MISSING);
    }

    private Coverage of(String topic) {
        return covering.all().stream()
                .filter(one -> one.topic().id().value().equals(topic))
                .findFirst()
                .orElseThrow()
                .coverage();
    }
}
