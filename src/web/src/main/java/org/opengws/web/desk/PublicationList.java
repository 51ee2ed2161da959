package org.opengws.web.desk;

import java.util.List;

import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** รายการเผยแพร่: where everything is. */
final class PublicationList implements Screen {

    private final Domain domain;

    /** The list. */
    public record View(List<LineView> lines, Paging paging, Filters.View filters, boolean writes) {}

    PublicationList(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Filters filters = new Filters(domain, wording);
        Page<PublicationLine> page =
                domain.publishing().list(filters.read(visit), Paging.offset(visit.query()), Paging.SIZE);
        View view = new View(
                page.map(line -> LineView.of(line, domain, wording)).items(),
                Paging.of(page, visit.query(), wording),
                filters.view(visit),
                visit.me().is(Role.OWNER));
        return Answer.page("publications.ftlh", "view", view);
    }
}
