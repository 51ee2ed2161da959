package org.opengws.web.desk.lists;

import org.opengws.publishing.storage.SavedFilter;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.web.Answer;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;

/** Keeps the filter that stands in the address of the list under a name, or removes one. */
public final class OwnFilters implements Screen {

    static final String NO_NAME = "no-name";
    static final String TOO_MANY = "too-many";

    private final SavedFilters filters;

    public OwnFilters(SavedFilters filters) {
        this.filters = filters;
    }

    @Override
    public Answer answer(Visit visit) {
        String query = Filters.query(Queries.parse(visit.form().value("query")), true);
        String name = visit.form().value("name");
        if (visit.form().value("do").equals("remove")) {
            filters.remove(visit.me().id(), name);
            return list(visit, query, "done=filter-removed");
        }
        boolean fits = SavedFilter.isName(name) && !query.isEmpty() && query.length() <= SavedFilter.QUERY;
        boolean kept = fits && filters.keep(visit.me().id(), new SavedFilter(name, query));
        return list(visit, query, kept ? "done=filter-kept" : "wrong=" + (fits ? TOO_MANY : NO_NAME));
    }

    private static Answer list(Visit visit, String query, String told) {
        String filter = query.isEmpty() ? "" : query + "&";
        return Answer.redirect(visit.context() + Screen.DESK + "/publications?" + filter + told);
    }
}
