package org.opengws.magnolia.health;

import java.util.ArrayList;
import java.util.List;
import jakarta.inject.Inject;

import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.web.HealthSource;

/** Whether everything is in this Magnolia that the module adds. Works where the product does not run, too. */
public class InstallationCheck implements HealthSource {

    private final MagnoliaServices magnolia;

    @Inject
    public InstallationCheck(MagnoliaServices magnolia) {
        this.magnolia = magnolia;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(Versions.check(magnolia.modules()));
        checks.addAll(new RepositoryChecks(magnolia.repositories()).checks());
        checks.add(new Persistence(magnolia).check());
        checks.add(Definitions.check(magnolia.definitions()));
        return checks;
    }
}
