package org.opengws.publishing.jcr.page;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.jcr.register.UnitTree;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.Surroundings;

/** {@code /catalogue}, {@code /organisation} and {@code /assessment} of the public workspace. */
final class PublicRegisters {

    private static final String NAME = "name";
    private static final String CATEGORIES = "categories";
    private static final String TOPICS = "topics";
    private static final String INSTRUMENTS = "instruments";
    private static final String CHANGES = "changes";

    static final List<String> ROOTS = List.of(PublicNames.CATALOGUE, PublicNames.ORGANISATION, PublicNames.ASSESSMENT);

    private PublicRegisters() {}

    /** Whether what is there says the same. */
    static boolean isCurrent(Session session, Surroundings now) throws RepositoryException {
        return hasHash(
                        session,
                        PublicNames.CATALOGUE,
                        PublicCatalogue.of(now.catalogue()).hash())
                && hasHash(session, PublicNames.ORGANISATION, hash(now.organisation()))
                && isCurrent(session, now.assessment());
    }

    /** Where nothing is assessed there need be none. */
    private static boolean isCurrent(Session session, PublicAssessment assessment) throws RepositoryException {
        return hasHash(session, PublicNames.ASSESSMENT, assessment.hash())
                || assessment.items().isEmpty() && !session.nodeExists(PublicNames.ASSESSMENT);
    }

    static void write(Session session, Surroundings now) throws RepositoryException {
        PublicCatalogue catalogue = PublicCatalogue.of(now.catalogue());
        Organisation organisation = now.organisation();
        if (!hasHash(session, PublicNames.CATALOGUE, catalogue.hash())) {
            replace(session, PublicNames.CATALOGUE, tree(catalogue));
        }
        if (!hasHash(session, PublicNames.ORGANISATION, hash(organisation))) {
            replace(session, PublicNames.ORGANISATION, tree(organisation));
        }
        if (!isCurrent(session, now.assessment())) {
            replace(session, PublicNames.ASSESSMENT, PublicItems.tree(now.assessment()));
        }
    }

    static PublicCatalogue catalogue(Session session) throws RepositoryException {
        if (!session.nodeExists(PublicNames.CATALOGUE)) {
            return PublicCatalogue.EMPTY;
        }
        Tree tree = Trees.read(session.getNode(PublicNames.CATALOGUE), Set.of());
        List<PublicCatalogue.Category> categories = new ArrayList<>();
        for (Tree category : tree.numbered(CATEGORIES)) {
            categories.add(new PublicCatalogue.Category(
                    new CategoryId(category.text("id")),
                    category.bilingual(NAME),
                    category.numbered(TOPICS).stream()
                            .map(topic -> new PublicCatalogue.Topic(
                                    new TopicId(topic.text("id")),
                                    topic.bilingual(NAME),
                                    topic.text("provision"),
                                    rhythm(topic.text("rhythm")),
                                    topic.optional("interval", Period::parse),
                                    topic.optional("owner", UnitId::new)))
                            .toList()));
        }
        return new PublicCatalogue(tree.bilingual(NAME), categories);
    }

    static Organisation organisation(Session session) throws RepositoryException {
        if (!session.nodeExists(PublicNames.ORGANISATION)) {
            return Organisation.EMPTY;
        }
        Tree tree = Trees.properties(session.getNode(PublicNames.ORGANISATION));
        List<Instrument> instruments = tree.list(INSTRUMENTS).stream()
                .map(text -> sound(OrganisationFile.parseInstrument(text)))
                .toList();
        List<Change> changes = tree.list(CHANGES).stream()
                .map(text -> sound(OrganisationFile.parseChange(text)))
                .toList();
        return sound(Organisation.of(instruments, changes));
    }

    /** An earlier release kept none; what it kept is replaced at the next start. */
    private static Rhythm rhythm(String code) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (rhythm.code().equals(code)) {
                return rhythm;
            }
        }
        return Rhythm.STANDING;
    }

    private static Tree tree(PublicCatalogue catalogue) {
        Tree categories = new Tree(Names.PART);
        int number = 0;
        for (PublicCatalogue.Category category : catalogue.categories()) {
            number++;
            categories.add(Integer.toString(number), tree(category));
        }
        return new Tree(Names.PART)
                .put(PublicNames.HASH, catalogue.hash())
                .put(NAME, catalogue.name())
                .add(CATEGORIES, categories);
    }

    private static Tree tree(PublicCatalogue.Category category) {
        Tree topics = new Tree(Names.PART);
        int number = 0;
        for (PublicCatalogue.Topic topic : category.topics()) {
            number++;
            topics.add(
                    Integer.toString(number),
                    new Tree(Names.TOPIC)
                            .put("id", topic.id().value())
                            .put(NAME, topic.name())
                            .put("provision", topic.provision())
                            .put("rhythm", topic.rhythm().code())
                            .put("interval", topic.interval())
                            .put("owner", topic.owner()));
        }
        return new Tree(Names.CATEGORY)
                .put("id", category.id().value())
                .put(NAME, category.name())
                .add(TOPICS, topics);
    }

    private static Tree tree(Organisation organisation) {
        return new Tree(Names.PART)
                .put(PublicNames.HASH, hash(organisation))
                .put(INSTRUMENTS, instruments(organisation))
                .put(CHANGES, changes(organisation))
                .add(UnitTree.UNITS, UnitTree.of(organisation));
    }

    private static String hash(Organisation organisation) {
        return new Canonical("organisation-2")
                .add(instruments(organisation))
                .add(changes(organisation))
                .sha256();
    }

    private static List<String> instruments(Organisation organisation) {
        return organisation.instruments().stream().map(OrganisationFile::write).toList();
    }

    private static List<String> changes(Organisation organisation) {
        return organisation.changes().stream().map(OrganisationFile::write).toList();
    }

    private static boolean hasHash(Session session, String path, String hash) throws RepositoryException {
        String property = path + "/" + PublicNames.HASH;
        return session.propertyExists(property)
                && session.getProperty(property).getString().equals(hash);
    }

    private static void replace(Session session, String path, Tree tree) throws RepositoryException {
        if (session.nodeExists(path)) {
            Node node = session.getNode(path);
            Trees.update(node, Trees.read(node, Set.of()), tree);
        } else {
            Trees.create(session.getRootNode(), path.substring(1), tree);
        }
    }

    private static <T> T sound(Checked<T> checked) {
        return checked.fold(value -> value, problems -> {
            throw new IllegalStateException("the public organisation cannot be read: " + problems);
        });
    }
}
