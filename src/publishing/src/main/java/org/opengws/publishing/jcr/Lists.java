package org.opengws.publishing.jcr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/** Lists of publications in one session: through an index by day where one fits, through a query otherwise. */
final class Lists {

    private final Session session;
    private final Paths paths;
    private final Catalogue catalogue;

    Lists(Session session, Paths paths, Catalogue catalogue) {
        this.session = session;
        this.paths = paths;
        this.catalogue = catalogue;
    }

    Page<PublicationLine> list(PublicationFilter filter, int offset, int limit) throws RepositoryException {
        Optional<String> index = index(filter);
        return index.isPresent()
                ? DayWalk.newestFirst(roots(index.get())).page(offset, limit, this::line)
                : query(filter, offset, limit);
    }

    Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) throws RepositoryException {
        if (keys.isEmpty()) {
            return Page.empty();
        }
        return DayWalk.oldestFirst(roots(Index.WAITING, Index.patterns(keys))).page(offset, limit, this::line);
    }

    Set<String> waitingKeys() throws RepositoryException {
        Set<String> keys = new HashSet<>();
        for (Node root : roots(Index.WAITING)) {
            for (NodeIterator folders = root.getNodes(); folders.hasNext(); ) {
                keys.addAll(Index.keys(folders.nextNode().getName()));
            }
        }
        return keys;
    }

    Page<DutyLine> duties(DutyFilter filter, int offset, int limit) throws RepositoryException {
        if (filter.kinds().isEmpty()) {
            return Page.empty();
        }
        return DayWalk.oldestFirst(roots(Index.DUE, Index.patterns(filter.kinds(), filter.owner())))
                .between(filter.from().orElse(LocalDate.MIN), filter.until())
                .page(offset, limit, this::duty);
    }

    /** The index that holds exactly what is asked for, in the order in which it is. */
    private static Optional<String> index(PublicationFilter filter) {
        if (filter.equals(PublicationFilter.ALL)) {
            return Optional.of(Index.RECENT);
        }
        if (filter.states().size() == 1) {
            EditionState state = filter.states().iterator().next();
            return Optional.of(Index.STATE + state.code())
                    .filter(root -> state.isOpen() && filter.equals(PublicationFilter.ALL.in(Set.of(state))));
        }
        return filter.owner()
                .filter(owner -> filter.equals(
                        PublicationFilter.ALL.in(EditionState.OPEN).ownedBy(owner)))
                .map(owner -> Index.OWNER + owner.value());
    }

    Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit)
            throws RepositoryException {
        XPath query = new XPath(Names.PUBLICATION)
                .is("listed", true)
                .is("isPublic", true)
                .is("reviewKey", Lines.NEVER)
                .isOneOf("topic", topics.stream().map(TopicId::value).toList());
        owner.ifPresent(unit -> query.is("owner", unit.value()));
        return query(query.ordered("@titleKey"), offset, limit);
    }

    private Page<PublicationLine> query(PublicationFilter filter, int offset, int limit) throws RepositoryException {
        return query(conditions(filter).ordered(order(filter.sort())), offset, limit);
    }

    private Page<PublicationLine> query(String statement, int offset, int limit) throws RepositoryException {
        int most = Math.max(offset + limit, Page.COUNTED) + 1;
        NodeIterator found = XPath.run(session, statement, most).getNodes();
        long size = found.getSize();
        List<PublicationLine> lines = new ArrayList<>();
        if (offset < size) {
            found.skip(offset);
            while (found.hasNext() && lines.size() < limit) {
                lines.add(Lines.line(found.nextNode(), catalogue));
            }
        }
        return new Page<>(lines, (int) Math.min(size, Page.COUNTED), size > Page.COUNTED);
    }

    private XPath conditions(PublicationFilter filter) {
        XPath query = new XPath(Names.PUBLICATION).is("listed", true);
        if (!filter.states().isEmpty()) {
            query.isOneOf("state", codes(filter.states()));
        }
        filter.category()
                .ifPresent(category -> query.isOneOf(
                        "topic",
                        catalogue.topicsOf(category).stream()
                                .map(topic -> topic.id().value())
                                .toList()));
        filter.topic().ifPresent(topic -> query.is("topic", topic.value()));
        filter.owner().map(UnitId::value).ifPresent(owner -> query.is("owner", owner));
        filter.editor().map(PersonId::value).ifPresent(editor -> query.is("people", editor));
        if (filter.onlyPublic()) {
            query.is("isPublic", true);
        }
        if (filter.onlySuspended()) {
            query.is("isSuspended", true);
        }
        filter.overdueOn().ifPresent(day -> query.before(Lines.DUE_KEY, "reviewKey", day.toString()));
        words(query, filter.text());
        return query;
    }

    /** Each part that is typed apart: its words, or what it begins, for somebody may still be typing it. */
    private static void words(XPath query, String text) {
        for (String part : text.strip().split("\\s+")) {
            List<String> words = SearchText.words(part);
            if (!words.isEmpty()) {
                query.hasWords("words", words);
            } else if (!part.isEmpty()) {
                query.is("words", part);
            }
        }
    }

    private static Set<String> codes(Set<EditionState> states) {
        return states.stream().map(EditionState::code).collect(Collectors.toSet());
    }

    private static String order(PublicationFilter.Sort sort) {
        return switch (sort) {
            case RECENT -> "@changed descending";
            case OLDEST -> "@changed";
            case TITLE -> "@titleKey";
            case TITLE_DOWN -> "@titleKey descending";
            case DUE -> "@" + Lines.DUE_KEY + ", @changed descending";
            case DUE_DOWN -> "@" + Lines.DUE_KEY + " descending, @changed descending";
            case TOPIC -> "@topic, @titleKey";
            case TOPIC_DOWN -> "@topic descending, @titleKey";
        };
    }

    List<Node> roots(String parent, String... patterns) throws RepositoryException {
        List<Node> roots = new ArrayList<>();
        String path = Index.ROOT + parent.replaceAll("/$", "");
        if (!session.nodeExists(path)) {
            return roots;
        }
        Node node = session.getNode(path);
        if (patterns.length == 0) {
            roots.add(node);
            return roots;
        }
        for (NodeIterator children = node.getNodes(patterns); children.hasNext(); ) {
            roots.add(children.nextNode());
        }
        return roots;
    }

    private PublicationLine line(Node entry, LocalDate day) throws RepositoryException {
        return Lines.line(publication(entry), catalogue);
    }

    private DutyLine duty(Node entry, LocalDate day) throws RepositoryException {
        Node publication = publication(entry);
        String root = entry.getParent().getParent().getParent().getName();
        List<String> duties = Trees.texts(publication.getProperty(PublicationTree.DUTIES));
        Duty duty = PublicationTree.duties(duties).stream()
                .filter(open -> root.startsWith(open.kind().code() + "~"))
                .findFirst()
                .orElseThrow(() -> new RepositoryException("an index names a duty that is not there: " + entry));
        return new DutyLine(duty, Lines.line(publication, catalogue));
    }

    private Node publication(Node entry) throws RepositoryException {
        PublicationId id = new PublicationId(entry.getName());
        return paths.find(session, id)
                .orElseThrow(() -> new ItemNotFoundException("an index names a publication that is not there: " + id));
    }
}
