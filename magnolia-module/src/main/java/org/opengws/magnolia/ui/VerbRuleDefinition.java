package org.opengws.magnolia.ui;

import java.util.List;

import info.magnolia.ui.api.availability.AvailabilityRule;
import info.magnolia.ui.api.availability.AvailabilityRuleType;
import info.magnolia.ui.api.availability.ConfiguredAvailabilityRuleDefinition;

/** An action or a section is there while the domain lets this person do one of those verbs to the selected publication. */
@AvailabilityRuleType("gwsMay")
public class VerbRuleDefinition extends ConfiguredAvailabilityRuleDefinition {

    private List<String> verbs = List.of();

    @Override
    public Class<? extends AvailabilityRule> getImplementationClass() {
        return VerbRule.class;
    }

    /** Codes of {@code edition.Verb}. */
    public List<String> getVerbs() {
        return verbs;
    }

    public void setVerbs(List<String> verbs) {
        this.verbs = verbs;
    }
}
