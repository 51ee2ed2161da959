package org.opengws.magnolia.ui;

import java.util.List;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.language.Language;
import org.opengws.web.site.PartChoice;

import info.magnolia.objectfactory.Components;
import info.magnolia.ui.datasource.optionlist.Option;
import info.magnolia.ui.datasource.optionlist.OptionListDefinition;

/**
 * What an editor chooses from in the dialog of a part of the site: the categories, topics or units as they are public now.
 * Nothing where the product does not run.
 */
public class PartChoices extends OptionListDefinition {

    private String of = "topic";

    /** {@code category}, {@code topic} or {@code unit}. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    @Override
    public List<Option> getOptions() {
        Language language = UserLanguages.ofCurrentUser();
        return Components.getComponent(GwsProduct.class)
                .publicSide()
                .map(side -> side.site().choices(of))
                .orElse(List.of())
                .stream()
                .map(choice -> option(choice, language))
                .toList();
    }

    private static Option option(PartChoice choice, Language language) {
        Option option = new Option();
        option.setName(choice.value());
        option.setValue(choice.value());
        option.setLabel(choice.label().in(language));
        return option;
    }
}
