package org.opengws.magnolia.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

import info.magnolia.config.registry.DefinitionMetadata;
import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.config.registry.DefinitionProvider.Problem;
import info.magnolia.config.registry.DefinitionProvider.Problem.SeverityType;
import info.magnolia.config.registry.DefinitionType;
import info.magnolia.config.registry.RegistryFacade;

class ChecksTest {

    @Test
    void h2WithoutEitherSettingIsWarnedOf() {
        Check check =
                Persistence.of("h2.xml", "<param name=\"url\" value=\"jdbc:h2:${wsp.home}/db;AUTO_SERVER=TRUE\" />");
        assertThat(check.level()).isEqualTo(Level.WARNING);
        assertThat(check.detail().en()).contains(";WRITE_DELAY=0;REUSE_SPACE=FALSE");
    }

    @Test
    void h2WithOneOfThemIsWarnedOfTheOther() {
        Check check = Persistence.of("h2.xml", "jdbc:h2:${wsp.home}/db;WRITE_DELAY=0");
        assertThat(check.level()).isEqualTo(Level.WARNING);
        assertThat(check.detail().en()).contains("REUSE_SPACE=FALSE").doesNotContain("WRITE_DELAY");
    }

    @Test
    void h2WithBothAndAnotherDatabaseAreGood() {
        assertThat(Persistence.of("h2.xml", "jdbc:h2:${wsp.home}/db;WRITE_DELAY=0;REUSE_SPACE=FALSE")
                        .level())
                .isEqualTo(Level.GOOD);
        assertThat(Persistence.of("pg.xml", "jdbc:postgresql://db/magnolia").level())
                .isEqualTo(Level.GOOD);
    }

    @Test
    void oneOfTwoAddressesWithoutTheSettingIsEnoughToWarn() {
        String file = "jdbc:h2:${wsp.home}/db;WRITE_DELAY=0;REUSE_SPACE=FALSE\njdbc:h2:${rep.home}/version";
        assertThat(Persistence.of("h2.xml", file).level()).isEqualTo(Level.WARNING);
    }

    @Test
    void aDefinitionWithAnUnknownPropertyIsBadThoughMagnoliaCallsItValid() {
        Check check = Definitions.check(registries(SeverityType.MAJOR));
        assertThat(check.level()).isEqualTo(Level.BAD);
        assertThat(check.detail().en()).contains("app gws-desk", "MAJOR", "no such property");
    }

    @Test
    void aMinorProblemIsAWarning() {
        assertThat(Definitions.check(registries(SeverityType.MINOR)).level()).isEqualTo(Level.WARNING);
    }

    @Test
    void whatMagnoliaItselfMarksAsDeprecatedIsNoProblem() {
        assertThat(Definitions.check(registries(SeverityType.DEPRECATED)).level())
                .isEqualTo(Level.GOOD);
    }

    @Test
    void everyNodeTypeOfTheFileIsLookedFor() {
        assertThat(NodeTypeNames.OURS).contains("gws:folder", "gws:publication", "gws:published", "gws:entry");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static RegistryFacade registries(SeverityType severity) {
        Problem problem = mock(Problem.class);
        when(problem.getSeverityType()).thenReturn(severity);
        when(problem.getTitle()).thenReturn("no such property");
        DefinitionType type = mock(DefinitionType.class);
        when(type.name()).thenReturn("app");
        DefinitionMetadata metadata = mock(DefinitionMetadata.class);
        when(metadata.getType()).thenReturn(type);
        when(metadata.getName()).thenReturn("gws-desk");
        DefinitionProvider provider = mock(DefinitionProvider.class);
        when(provider.getMetadata()).thenReturn(metadata);
        when(provider.getProblems()).thenReturn(List.of(problem));
        RegistryFacade registries = mock(RegistryFacade.class);
        when(registries.byModule("gws")).thenReturn(List.of(provider));
        return registries;
    }
}
