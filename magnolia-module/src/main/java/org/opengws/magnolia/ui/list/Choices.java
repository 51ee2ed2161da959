package org.opengws.magnolia.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.web.Domain;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.Converter;
import com.vaadin.data.Result;
import com.vaadin.data.provider.DataProvider;
import com.vaadin.data.provider.ListDataProvider;
import com.vaadin.ui.ItemCaptionGenerator;

import info.magnolia.ui.datasource.BaseDatasourceDefinition;
import info.magnolia.ui.datasource.DatasourceType;
import info.magnolia.ui.field.SelectFieldSupport;

/** What a filter of publications offers, as the office is today and in the user's language; the first restricts nothing. */
public class Choices implements SelectFieldSupport<Choices.Choice> {

    private final List<Choice> offered;

    /** One of them. */
    public record Choice(String code, String label) {}

    @Inject
    public Choices(GwsProduct product, Definition definition) {
        this.offered = product.author()
                .map(author -> offered(definition.getWhat(), author.assembly().domain()))
                .orElse(List.of());
    }

    private static List<Choice> offered(String what, Domain domain) {
        LineWords words = new LineWords(domain, UserLanguages.ofCurrentUser());
        List<Choice> offered = new ArrayList<>();
        if (!what.equals("attention")) {
            offered.add(choice(Attention.ANY, words));
        }
        offered.addAll(of(what, domain, words).toList());
        return List.copyOf(offered);
    }

    private static Stream<Choice> of(String what, Domain domain, LineWords words) {
        return switch (what) {
            case "attention" -> Stream.of(Attention.values()).map(value -> choice(value, words));
            case "category" ->
                domain.publishing().catalogue().categories().stream()
                        .map(category -> new Choice(category.id().value(), words.text(category.name())));
            case "unit" ->
                domain.publishing().organisation().unitsOn(domain.today()).stream()
                        .map(unit -> new Choice(unit.id().value(), words.text(unit.name())));
            default -> throw new IllegalArgumentException("nothing is offered of " + what);
        };
    }

    private static Choice choice(Attention value, LineWords words) {
        return new Choice(value.code(), words.of(value.label()));
    }

    @Override
    public DataProvider<Choice, ?> getDataProvider() {
        return new ListDataProvider<>(offered);
    }

    @Override
    public ItemCaptionGenerator<Choice> getItemCaptionGenerator() {
        return Choice::label;
    }

    @Override
    public Converter<Choice, String> defaultConverter() {
        return Converter.from(
                choice -> Result.ok(choice == null ? null : choice.code()),
                code -> offered.stream()
                        .filter(choice -> choice.code().equals(code))
                        .findFirst()
                        .orElse(null));
    }

    /** As a filter names it. */
    @DatasourceType("gwsChoices")
    public static class Definition extends BaseDatasourceDefinition {

        /** Of the components in the module's descriptor that make the choices. */
        public static final String NAME = "gws-choices";

        private String what = "";

        @Override
        public String getName() {
            return NAME;
        }

        /** {@code attention}, {@code category} or {@code unit}. */
        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }
}
