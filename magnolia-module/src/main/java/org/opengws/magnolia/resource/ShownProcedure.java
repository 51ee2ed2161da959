package org.opengws.magnolia.resource;

import java.util.List;

import org.opengws.publishing.procedure.Procedure;

/** A procedure as the Definitions app shows it. The product never reads it from there. */
public final class ShownProcedure {

    private final Procedure procedure;

    ShownProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public String getName() {
        return procedure.id().toString();
    }

    public String getTitle() {
        return procedure.name().th();
    }

    public List<String> getSteps() {
        return procedure.steps().stream().map(step -> step.id().value()).toList();
    }
}
