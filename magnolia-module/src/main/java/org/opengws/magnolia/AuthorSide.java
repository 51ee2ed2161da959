package org.opengws.magnolia;

import java.util.List;

import org.opengws.web.HealthSource;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Doors;
import org.opengws.web.product.OutboxWorker;
import org.opengws.web.product.Upkeep;

/** The running product on an author instance. */
public record AuthorSide(
        Assembly assembly, OutboxWorker worker, Upkeep upkeep, Doors doors, List<HealthSource> health) {}
