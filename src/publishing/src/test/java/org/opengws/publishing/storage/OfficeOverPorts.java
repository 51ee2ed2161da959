package org.opengws.publishing.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Office;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.procedure.Procedures;

/** The domain over whatever keeps its things, with the framework's catalogue and units: what contracts ask through. */
final class OfficeOverPorts {

    static final Catalogue CATALOGUE = CatalogueFile.read(files(), LocalDate.of(2026, 10, 1), Known.everything())
            .orThrow();
    static final Organisation ORGANISATION = OrganisationFile.read(files()).orThrow();

    final Staff staff = new Staff();
    final Publishing publishing;

    OfficeOverPorts(Publications publications, Files files, Registers registers, Clock clock) {
        publishing = new Publishing(
                publications,
                files,
                registers,
                new Procedures(files()),
                new Forms(files()),
                () -> WorkingDays.without(List.of()),
                staff,
                () -> Policy.PROPOSED,
                clock);
    }

    Publication begun(String topic, String title) {
        Draft draft =
                new Draft(new TopicId(topic), Office.content(title), Optional.empty(), Evidence.NONE, Optional.empty());
        return Office.accepted(publishing.begin(staff.clerk, Staff.STRATEGY, draft));
    }

    Outcome submits(Publication seen) {
        return publishing.act(staff.clerk, seen.id(), Act.of(Verb.SUBMIT, seen.version()));
    }

    private static ResourceSource files() {
        return ResourceSource.classPath(OfficeOverPorts.class.getClassLoader());
    }
}
