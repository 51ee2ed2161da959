package org.opengws.magnolia.ui;

import info.magnolia.ui.api.availability.AvailabilityRule;
import info.magnolia.ui.api.availability.AvailabilityRuleType;
import info.magnolia.ui.api.availability.ConfiguredAvailabilityRuleDefinition;

/** An action is there while the domain lets this person do that verb to the selected publication. */
@AvailabilityRuleType("gwsMay")
public class VerbRuleDefinition extends ConfiguredAvailabilityRuleDefinition {

    private String verb = "";

    @Override
    public Class<? extends AvailabilityRule> getImplementationClass() {
        return VerbRule.class;
    }

    /** A code of {@code edition.Verb}. */
    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }
}
