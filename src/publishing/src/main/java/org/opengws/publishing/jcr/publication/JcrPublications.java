package org.opengws.publishing.jcr.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.index.IdWalk;
import org.opengws.publishing.jcr.index.Index;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Round;
import org.opengws.publishing.storage.Rounds;

/** Publications in workspace {@code gws}; see {@link Paths} for where, {@link Transition} for how they change. */
public final class JcrPublications implements Publications, Rounds {

    private final Sessions sessions;
    private final Paths paths;
    private final Supplier<Catalogue> catalogue;
    private final Clock clock;
    private final Transition.Steps steps;
    private final TitleWords words;

    public JcrPublications(
            Sessions sessions, Paths paths, Supplier<Catalogue> catalogue, Clock clock, Transition.Steps steps) {
        this.sessions = sessions;
        this.paths = paths;
        this.catalogue = catalogue;
        this.clock = clock;
        this.steps = steps;
        this.words = new TitleWords(sessions);
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return sessions.read(session -> {
            Optional<Node> node = paths.find(session, id);
            return node.isPresent()
                    ? Optional.of(Stored.read(sessions, node.get()).publication())
                    : Optional.empty();
        });
    }

    @Override
    public Outcome create(PublicationId id, Supplier<Outcome> begin) {
        Optional<Publication> there = find(id);
        if (there.isPresent()) {
            return new Outcome.Accepted(there.get(), List.of());
        }
        return begin.get()
                .fold(accepted -> sessions.change(session -> add(session, id, accepted)), Outcome.Refused::new);
    }

    /** Another may have begun it meanwhile. */
    private Outcome add(Session session, PublicationId id, Outcome.Accepted begun) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        if (node.isPresent()) {
            return new Outcome.Accepted(Stored.read(sessions, node.get()).publication(), List.of());
        }
        transition(id).add(session, begun);
        return begun;
    }

    @Override
    public Outcome change(PublicationId id, Function<Publication, Outcome> decide) {
        Transition transition = transition(id);
        return sessions.change(session -> transition.change(session, decide));
    }

    @Override
    public Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit) {
        return sessions.read(session -> lists(session).list(filter, reader, offset, limit));
    }

    @Override
    public Optional<String> nearest(PublicationFilter filter, Reader reader) {
        String sought = SearchText.sought(filter.text());
        if (sought.isBlank()) {
            return Optional.empty();
        }
        return words.to(reader)
                .nearest(sought)
                .filter(near -> list(filter.titled(near), reader, 0, 1).total() > 0);
    }

    @Override
    public Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) {
        return sessions.read(session -> lists(session).waiting(keys, offset, limit));
    }

    @Override
    public List<PublicationLine> urgent(
            Collection<String> keys, LocalDate from, LocalDate until, int offset, int limit) {
        return sessions.read(session -> lists(session).urgent(keys, from, until, offset, limit));
    }

    @Override
    public List<PublicationLine> lines(List<PublicationId> ids) {
        return sessions.read(session -> lists(session).lines(ids));
    }

    @Override
    public Preparations preparations() {
        return new JcrPreparations(sessions);
    }

    @Override
    public Set<String> waitingKeys() {
        return sessions.read(session -> lists(session).waitingKeys());
    }

    @Override
    public void strand(PublicationId id, boolean stranded) {
        if (sessions.read(session -> isStranded(session, id)) != stranded) {
            sessions.change(session -> {
                transition(id).strand(session, stranded);
                return null;
            });
        }
    }

    private boolean isStranded(Session session, PublicationId id) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        return node.isPresent() && node.get().hasProperty(Names.STRANDED);
    }

    @Override
    public void renewLines(Collection<PublicationId> ids) {
        for (PublicationId id : ids) {
            if (sessions.read(session -> areLinesEarlier(session, id))) {
                sessions.change(session -> {
                    transition(id).renewLines(session);
                    return null;
                });
                words.forget();
            }
        }
    }

    @Override
    public void fillIndexes() {
        new Indexing(sessions, paths).run();
    }

    private boolean areLinesEarlier(Session session, PublicationId id) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        return node.isPresent() && Lines.areEarlier(node.get(), catalogue.get());
    }

    @Override
    public Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        return sessions.read(session -> lists(session).duties(filter, offset, limit));
    }

    @Override
    public Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit) {
        return sessions.read(session -> lists(session).unscheduled(topics, owner, offset, limit));
    }

    @Override
    public List<PublicationId> expired(LocalDate before, int limit) {
        return sessions.read(session -> DayWalk.oldestFirst(lists(session).roots(Index.EXPIRY))
                .between(LocalDate.MIN, before.minusDays(1))
                .some(0, limit, (entry, day) -> new PublicationId(entry.getName())));
    }

    @Override
    public PublicUnder publicUnder(TopicId topic) {
        return sessions.read(session -> {
            Lists lists = lists(session);
            List<LocalDate> newest = DayWalk.newestFirst(lists.roots(Index.TOPIC + topic.value()))
                    .some(0, 1, (entry, day) -> day);
            Set<String> periods = new HashSet<>();
            for (Node root : lists.roots(Index.PERIOD + topic.value())) {
                for (NodeIterator all = root.getNodes(); all.hasNext(); ) {
                    periods.add(PathName.text(all.nextNode().getName()));
                }
            }
            return new PublicUnder(newest.stream().findFirst(), periods);
        });
    }

    @Override
    public Batch<PublicationId> walk(String from, int limit) {
        return sessions.read(session -> new IdWalk(session).from(from, limit));
    }

    @Override
    public Optional<Round> round(PublicationId id, int edition, int round) {
        return sessions.read(session -> {
            Optional<Node> node = paths.find(session, id);
            return node.isPresent() ? new FrozenRounds(sessions, node.get()).read(edition, round) : Optional.empty();
        });
    }

    /**
     * For imports and measurements: many new publications with their indexes and journal, in one save. Nobody else may
     * write meanwhile.
     */
    public void load(List<Outcome.Accepted> begun) {
        sessions.write(session -> {
            for (Outcome.Accepted each : begun) {
                transition(each.next().id()).add(session, each);
            }
            session.save();
            return null;
        });
    }

    private Transition transition(PublicationId id) {
        return new Transition(sessions, paths, id, clock.instant(), steps);
    }

    private Lists lists(Session session) {
        return new Lists(session, paths, catalogue.get());
    }
}
