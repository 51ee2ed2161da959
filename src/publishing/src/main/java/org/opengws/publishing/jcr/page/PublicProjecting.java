package org.opengws.publishing.jcr.page;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.Projection;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.Showing;
import org.opengws.publishing.site.Surroundings;
import org.opengws.publishing.storage.Files;

/**
 * Writes {@code gws-public} on the instance that it runs on: a page with its files, the counts, and the catalogue and
 * organisation where they changed, all in one save.
 */
public final class PublicProjecting implements Projecting {

    private static final Optional<String> NEVER = Optional.of("refused");

    private final Sessions sessions;
    private final Function<PublicationId, Optional<Publication>> publications;
    private final Files files;
    private final Supplier<Surroundings> surroundings;
    private final PublicPaths paths = new PublicPaths();
    private final PublicReading reading;

    /**
     * @param sessions on workspace {@code gws-public}
     * @param publications the author's, as stored now
     * @param files the author's
     * @param surroundings as of now; what it says of stored files is not asked
     */
    public PublicProjecting(
            Sessions sessions,
            Function<PublicationId, Optional<Publication>> publications,
            Files files,
            Supplier<Surroundings> surroundings) {
        this.sessions = sessions;
        this.publications = publications;
        this.files = files;
        this.surroundings = surroundings;
        this.reading = new PublicReading(sessions);
    }

    @Override
    public Result project(PublicationId id) {
        Surroundings now = surroundings.get();
        Optional<Showing> showing = publications.apply(id).map(found -> Showing.of(found, now.today()));
        return showing.isPresent() ? project(showing.get(), now) : bring(id, Optional.empty(), Optional.empty(), now);
    }

    @Override
    public Result project(Showing showing) {
        return project(showing, surroundings.get());
    }

    private Result project(Showing showing, Surroundings now) {
        PublicationId id = showing.publication().id();
        // bytes are read where they are copied, which stops at any that were not verified; what is public was copied so
        Projection.Result result = new Projection(now.withFilesAsWritten()).of(showing);
        if (result instanceof Projection.Result.Refused refused) {
            return Result.stuck("content-altered: " + refused.reason());
        }
        Optional<Projected> projected =
                result instanceof Projection.Result.Shown shown ? Optional.of(shown.projected()) : Optional.empty();
        Optional<Document> altered = projected.flatMap(page -> altered(showing, page));
        if (altered.isPresent()) {
            return Result.stuck("content-altered: a file of " + id + " that stays inside is another than was verified: "
                    + altered.get().sha256());
        }
        return bring(id, projected, Optional.of(showing.publication().createdAt()), now);
    }

    /** Of what leaves, a file that is not copied and so is not read there, such as the evidence of an approval. */
    private Optional<Document> altered(Showing showing, Projected projected) {
        Set<String> copied = PublicFiles.needed(projected);
        return showing.edition().filter(edition -> showing.leaves()).stream()
                .flatMap(edition -> edition.content().documents().stream())
                .filter(document -> !copied.contains(document.sha256()))
                .filter(document -> !files.rehash(showing.publication().id(), document.sha256())
                        .equals(Optional.of(document.sha256())))
                .findFirst();
    }

    private Result bring(PublicationId id, Optional<Projected> projected, Optional<Instant> created, Surroundings now) {
        try {
            sessions.change(session -> {
                bring(session, id, projected, created, now);
                return null;
            });
        } catch (PublicFiles.Altered altered) {
            return Result.stuck("content-altered: " + altered.getMessage());
        }
        return readBack(id, projected, now);
    }

    @Override
    public Optional<String> expected(Publication publication) {
        Projection.Result result = new Projection(surroundings.get().withFilesAsWritten()).of(publication);
        if (result instanceof Projection.Result.Refused) {
            return NEVER; // no receiver has it, so that the difference is worked on and gets stuck where people see it
        }
        return result instanceof Projection.Result.Shown shown
                ? Optional.of(shown.projected().hash())
                : Optional.empty();
    }

    /**
     * Brings catalogue, organisation and what answers the items of schemes up to date where no publication is in hand, as
     * at start or after a change.
     */
    public void projectRegisters() {
        Surroundings now = surroundings.get();
        sessions.change(session -> {
            if (!areRegistersCurrent(session, now)) {
                PublicHighlights.lock(session);
                writeRegisters(session, now);
            }
            return null;
        });
    }

    private void bring(
            Session session, PublicationId id, Optional<Projected> after, Optional<Instant> created, Surroundings now)
            throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        Optional<Projected> before =
                node.isPresent() ? Optional.of(PublicReading.projected(node.get())) : Optional.empty();
        if (before.equals(after) && areRegistersCurrent(session, now) && isWhole(node, after, now)) {
            return;
        }
        Node highlights = PublicHighlights.lock(session);
        writeRegisters(session, now);
        PublicHighlights.count(
                highlights, id, before.flatMap(PublicProjecting::line), after.flatMap(PublicProjecting::line));
        if (after.isPresent()) {
            write(session, node, after.get(), created.orElseThrow(), now);
        } else if (node.isPresent()) {
            node.get().remove();
        }
    }

    private void write(Session session, Optional<Node> node, Projected projected, Instant created, Surroundings now)
            throws RepositoryException {
        Tree tree = PublicTree.of(projected);
        if (projected instanceof PublishedPage page) {
            PublicSearchText search = new PublicSearchText(now.cleaner(), now.catalogue());
            tree.put(PublicNames.SEARCH, search.all(page))
                    .put(PublicNames.SEARCH_TITLE, search.title(page))
                    .put(PublicNames.SEARCH_VERSION, SearchText.VERSION)
                    .put(
                            PublicNames.CATEGORY,
                            PublicCatalogue.of(now.catalogue())
                                    .categoryOf(page.topic())
                                    .map(category -> category.id().value()));
        }
        Node page;
        if (node.isPresent()) {
            page = node.get();
            Trees.update(page, Trees.read(page, Set.of(PublicNames.FILES)), tree);
        } else {
            Node parent = PublicPaths.parent(session, projected.id(), created);
            PublicPlaceholders.remove(parent, projected.id().value());
            Trees.create(parent, projected.id().value(), tree);
            page = parent.getNode(projected.id().value());
        }
        PublicFiles.bring(page, projected.id(), PublicFiles.needed(projected), files);
    }

    private Result readBack(PublicationId id, Optional<Projected> projected, Surroundings now) {
        boolean right = sessions.read(session -> {
            Optional<Node> node = paths.find(session, id);
            return reading.read(session, id).map(Projected::hash).equals(projected.map(Projected::hash))
                    && isWhole(node, projected, now);
        });
        return right ? Result.DONE : Result.failed("read back another page than was written");
    }

    private static boolean isWhole(Optional<Node> node, Optional<Projected> projected, Surroundings now)
            throws RepositoryException {
        if (node.isEmpty() || projected.isEmpty()) {
            return node.isEmpty() == projected.isEmpty();
        }
        if (PublicHashes.isEarlier(node.get(), projected.get(), PublicCatalogue.of(now.catalogue()))) {
            return false;
        }
        for (String sha256 : PublicFiles.needed(projected.get())) {
            if (!PublicFiles.has(node.get(), sha256)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areRegistersCurrent(Session session, Surroundings now) throws RepositoryException {
        return PublicRegisters.isCurrent(session, now);
    }

    private static void writeRegisters(Session session, Surroundings now) throws RepositoryException {
        PublicRegisters.write(session, now);
    }

    private static Optional<Listed> line(Projected projected) {
        return projected instanceof PublishedPage page ? Optional.of(Listed.of(page)) : Optional.empty();
    }
}
