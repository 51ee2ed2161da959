package org.opengws.publishing.jcr.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;

/** The framework's units as nodes for those who list them. */
class UnitTreeTest {

    private final Organisation organisation = OrganisationFile.read(
                    ResourceSource.classPath(UnitTreeTest.class.getClassLoader()))
            .orThrow();
    private final Tree units = UnitTree.of(organisation);

    @Test
    void everyUnitThatThereEverWasIsANodeOfItsName() {
        assertThat(units.children().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        organisation.units().stream().map(Object::toString).toList());
        assertThat(units.children().values()).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.type()).isEqualTo("gws:unit");
            assertThat(unit.text("name.th")).isNotEmpty();
            assertThat(unit.numbered("history")).isNotEmpty();
        });
    }

    @Test
    void aUnitSaysWhatItIsAndWhereItBelongs() {
        Tree centre = units.children().get("ict-centre");
        assertThat(centre.text("name.en")).isEqualTo("Information and Communication Technology Centre");
        assertThat(centre.text("parent")).isEqualTo("ops");
        assertThat(centre.text("kind")).isEqualTo("centre");
        assertThat(centre.flag("exists")).isTrue();
    }

    @Test
    void theRecordReadsTheSameWithTheNodesBesideIt() {
        Organisation read = OrganisationTree.organisation(OrganisationTree.of(organisation));
        assertThat(read.changes()).isEqualTo(organisation.changes());
    }
}
