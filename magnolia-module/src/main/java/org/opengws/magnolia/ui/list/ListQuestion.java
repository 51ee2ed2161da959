package org.opengws.magnolia.ui.list;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationFilter.Sort;
import org.opengws.web.Domain;

import com.vaadin.data.provider.QuerySortOrder;
import com.vaadin.shared.data.sort.SortDirection;

import info.magnolia.ui.filter.DataFilter;

/** What somebody asks Magnolia's list for, in the words of the domain. What he asks wrongly restricts nothing. */
final class ListQuestion {

    static final String STATE = "state";
    static final String CATEGORY = "category";
    static final String OWNER = "owner";
    static final String ATTENTION = "attention";

    private static final Map<String, List<Sort>> SORTS = Map.of(
            "title", List.of(Sort.TITLE, Sort.TITLE_DOWN),
            "topic", List.of(Sort.TOPIC, Sort.TOPIC_DOWN),
            "due", List.of(Sort.DUE, Sort.DUE_DOWN));

    private final Optional<DataFilter> asked;
    private final List<QuerySortOrder> orders;

    ListQuestion(Optional<DataFilter> asked, List<QuerySortOrder> orders) {
        this.asked = asked;
        this.orders = orders;
    }

    /** Whether only what waits for the one who looks. */
    boolean isOfWhatWaits() {
        return attention() == Attention.MINE;
    }

    /** Whether more is asked for than what waits. */
    boolean restricts() {
        return !states().isEmpty() || !code(CATEGORY).isEmpty() || !code(OWNER).isEmpty() || !words().isEmpty();
    }

    PublicationFilter filter(Domain domain) {
        return new PublicationFilter(
                states(),
                domain.publishing().catalogue().categories().stream()
                        .map(Category::id)
                        .filter(id -> id.value().equals(code(CATEGORY)))
                        .findFirst(),
                Optional.empty(),
                domain.publishing().organisation().units().stream()
                        .filter(id -> id.value().equals(code(OWNER)))
                        .findFirst(),
                Optional.empty(),
                words(),
                attention() == Attention.PUBLIC,
                attention() == Attention.SUSPENDED,
                attention() == Attention.OVERDUE ? Optional.of(domain.today()) : Optional.empty(),
                sort());
    }

    private String words() {
        return SearchText.sought(
                        asked.map(DataFilter::getFullTextSearchStatement).orElse(""))
                .strip();
    }

    private Attention attention() {
        return Attention.of(code(ATTENTION));
    }

    private Set<EditionState> states() {
        Set<EditionState> states = EnumSet.noneOf(EditionState.class);
        Object value = value(STATE);
        Collection<?> codes = value instanceof Collection<?> several ? several : List.of(value);
        codes.forEach(code -> EditionState.byCode(code.toString()).ifPresent(states::add));
        return states;
    }

    private String code(String filter) {
        return value(filter) instanceof Choices.Choice choice ? choice.code() : "";
    }

    private Object value(String filter) {
        return asked.map(data -> data.<Object>getProperty(filter)).orElse("");
    }

    private Sort sort() {
        return orders.stream()
                .filter(order -> SORTS.containsKey(order.getSorted()))
                .findFirst()
                .map(order -> SORTS.get(order.getSorted()).get(order.getDirection() == SortDirection.ASCENDING ? 0 : 1))
                .orElse(Sort.RECENT);
    }
}
