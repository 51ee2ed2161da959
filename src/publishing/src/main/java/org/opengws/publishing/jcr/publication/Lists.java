package org.opengws.publishing.jcr.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.index.Index;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.XPath;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationFilter.Sort;
import org.opengws.publishing.storage.PublicationLine;

/** Lists of publications in one session: through an index by day where one fits, through a query otherwise. */
final class Lists {

    private static final Comparator<PublicationLine> NEWEST_FIRST =
            Comparator.comparing(PublicationLine::changed).reversed();

    private final Session session;
    private final Paths paths;
    private final Catalogue catalogue;

    Lists(Session session, Paths paths, Catalogue catalogue) {
        this.session = session;
        this.paths = paths;
        this.catalogue = catalogue;
    }

    Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit)
            throws RepositoryException {
        List<String> indexes = indexes(filter);
        if (indexes.isEmpty()) {
            return query(filter, reader, offset, limit);
        }
        DayWalk walk = DayWalk.newestFirst(roots(indexes));
        return indexes.size() == 1
                ? walk.page(offset, limit, this::line)
                : walk.page(offset, limit, this::line, NEWEST_FIRST);
    }

    Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) throws RepositoryException {
        if (keys.isEmpty()) {
            return Page.empty();
        }
        return DayWalk.oldestFirst(roots(Index.WAITING, Index.patterns(keys))).page(offset, limit, this::line);
    }

    List<PublicationLine> urgent(Collection<String> keys, LocalDate from, LocalDate until, int offset, int limit)
            throws RepositoryException {
        if (keys.isEmpty()) {
            return List.of();
        }
        return DayWalk.oldestFirst(roots(Index.WAITING, Index.patterns(keys)))
                .between(from, until)
                .some(offset, limit, this::line);
    }

    List<PublicationLine> lines(List<PublicationId> ids) throws RepositoryException {
        List<PublicationLine> lines = new ArrayList<>();
        for (PublicationId id : ids) {
            Optional<Node> node = paths.find(session, id);
            if (node.isPresent()) {
                lines.add(Lines.line(node.get(), catalogue));
            }
        }
        return lines;
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

    /** The indexes that hold exactly what is asked for, in the order in which it is; none where it takes a query. */
    private List<String> indexes(PublicationFilter filter) throws RepositoryException {
        if (filter.equals(PublicationFilter.ALL)) {
            return List.of(Index.RECENT);
        }
        if (filter.states().size() == 1) {
            EditionState state = filter.states().iterator().next();
            return state.isOpen() && filter.equals(PublicationFilter.ALL.in(Set.of(state)))
                    ? List.of(Index.STATE + state.code())
                    : List.of();
        }
        List<String> topics = topics(filter);
        if (!topics.isEmpty()) {
            return Indexing.isWhole(session) ? topics : List.of();
        }
        return filter.owner()
                .filter(owner -> filter.equals(
                        PublicationFilter.ALL.in(EditionState.OPEN).ownedBy(owner)))
                .map(owner -> List.of(Index.OWNER + owner.value()))
                .orElse(List.of());
    }

    private List<String> topics(PublicationFilter filter) {
        Stream<TopicId> asked = Stream.concat(
                filter.topic().filter(topic -> filter.equals(PublicationFilter.ALL.under(topic))).stream(),
                filter.category().filter(category -> filter.equals(PublicationFilter.ALL.within(category))).stream()
                        .flatMap(category -> catalogue.topicsOf(category).stream())
                        .map(Topic::id));
        return asked.map(topic -> Index.LISTED + topic.value()).toList();
    }

    private List<Node> roots(List<String> indexes) throws RepositoryException {
        List<Node> roots = new ArrayList<>();
        for (String index : indexes) {
            roots.addAll(roots(index));
        }
        return roots;
    }

    Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit)
            throws RepositoryException {
        XPath query = new XPath(Names.PUBLICATION)
                .is("listed", true)
                .is("isPublic", true)
                .is("reviewKey", Lines.NEVER)
                .isOneOf("topic", topics.stream().map(TopicId::value).toList());
        owner.ifPresent(unit -> query.is("owner", unit.value()));
        return query(query.ordered("@" + Lines.PUBLIC_TITLE_KEY), offset, limit);
    }

    private Page<PublicationLine> query(PublicationFilter filter, Reader reader, int offset, int limit)
            throws RepositoryException {
        if (reader.everything() || filter.sort() != Sort.TITLE && filter.sort() != Sort.TITLE_DOWN) {
            return query(conditions(filter, reader).ordered(order(filter.sort(), reader)), offset, limit);
        }
        return byTitle(filter, reader, offset, limit);
    }

    /** By the title that the reader sees, which is not everywhere that of the latest edition; what he sees none of last. */
    private Page<PublicationLine> byTitle(PublicationFilter filter, Reader reader, int offset, int limit)
            throws RepositoryException {
        String reads = "(" + reads(reader) + ")";
        String known = "@" + Lines.PUBLIC_TITLE_KEY;
        String down = filter.sort().descending() ? " descending" : "";
        int most = offset + limit;
        Page<PublicationLine> whole =
                query(conditions(filter, reader).and(reads).ordered("@titleKey" + down), 0, most);
        Page<PublicationLine> open =
                query(conditions(filter, reader).and("not" + reads).and(known).ordered(known + down), 0, most);
        Page<PublicationLine> kept = query(
                conditions(filter, reader)
                        .and("not" + reads)
                        .and("not(" + known + ")")
                        .ordered("@changed descending"),
                0,
                most);
        Comparator<PublicationLine> title = Comparator.comparing(line -> Lines.key(line.to(reader)));
        Stream<PublicationLine> titled = Stream.concat(whole.items().stream(), open.items().stream())
                .sorted(filter.sort().descending() ? title.reversed() : title);
        List<PublicationLine> lines = Stream.concat(titled, kept.items().stream())
                .skip(offset)
                .limit(limit)
                .toList();
        int total = whole.total() + open.total() + kept.total();
        boolean more = whole.more() || open.more() || kept.more() || total > Page.COUNTED;
        return new Page<>(lines, Math.min(total, Page.COUNTED), more);
    }

    /** Where that reader reads the edition that a line is about: {@link PublicationLine#to}, as a condition. */
    private static String reads(Reader reader) {
        String units =
                XPath.oneOf("owner", reader.units().stream().map(UnitId::value).toList());
        return Stream.of(
                        XPath.oneOf("state", codes(EditionState.PUBLIC)),
                        units,
                        XPath.oneOf(Lines.READERS, reader.keys()))
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" or "));
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

    private XPath conditions(PublicationFilter filter, Reader reader) {
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
        if (filter.editor().isPresent() && !reader.everything()) {
            query.and("(" + reads(reader) + ")");
        }
        if (filter.onlyPublic()) {
            query.is("isPublic", true);
        }
        if (filter.onlySuspended()) {
            query.is("isSuspended", true);
        }
        filter.overdueOn().ifPresent(day -> query.before(Lines.DUE_KEY, "reviewKey", day.toString()));
        words(query, filter.text(), reader);
        return query;
    }

    /** Each part that is typed apart: its words, or what it begins, for somebody may still be typing it. */
    private static void words(XPath query, String text, Reader reader) {
        int left = SearchText.MOST_SOUGHT;
        for (String part : SearchText.sought(text.strip()).split("\\s+")) {
            if (left <= 0) {
                return;
            }
            List<String> words = SearchText.words(part).stream().limit(left).toList();
            left -= Math.max(1, words.size());
            if (words.isEmpty() && !part.isEmpty()) {
                query.is(Lines.PUBLIC_WORDS, part);
            } else if (!words.isEmpty() && reader.everything()) {
                query.hasWords(Lines.WORDS, words);
            } else if (!words.isEmpty()) {
                query.hasWords("(" + reads(reader) + ")", Lines.WORDS, words, Lines.PUBLIC_WORDS);
            }
        }
    }

    private static Set<String> codes(Set<EditionState> states) {
        return states.stream().map(EditionState::code).collect(Collectors.toSet());
    }

    private static String order(Sort sort, Reader reader) {
        String title = reader.everything() ? "@titleKey" : "@changed descending";
        return switch (sort) {
            case RECENT -> "@changed descending";
            case OLDEST -> "@changed";
            case TITLE -> "@titleKey";
            case TITLE_DOWN -> "@titleKey descending";
            case DUE -> "@" + Lines.DUE_KEY + ", @changed descending";
            case DUE_DOWN -> "@" + Lines.DUE_KEY + " descending, @changed descending";
            case TOPIC -> "@topic, " + title;
            case TOPIC_DOWN -> "@topic descending, " + title;
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
                .orElseThrow(() -> new ItemNotFoundException("an index names a duty that is not there: " + entry));
        return new DutyLine(duty, Lines.line(publication, catalogue));
    }

    private Node publication(Node entry) throws RepositoryException {
        PublicationId id = new PublicationId(entry.getName());
        return paths.find(session, id)
                .orElseThrow(() -> new ItemNotFoundException("an index names a publication that is not there: " + id));
    }
}
