package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Coming;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.people.PersonId;

/** What front offices prepared: {@code /prepared/<executive>}. */
public final class JcrPreparations implements Preparations {

    public static final String ROOT = "/prepared";

    private static final String VERSION = "version";
    private static final String ARRANGED = "arranged";
    private static final String ORDERED = "ordered";
    private static final String NOTED = "noted";

    private final Sessions sessions;

    JcrPreparations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Preparation of(PersonId executive) {
        return sessions.read(session -> read(session, executive));
    }

    @Override
    public void change(PersonId executive, UnaryOperator<Preparation> change) {
        sessions.change(session -> {
            Node root = Folders.folder(session, ROOT);
            String name = PathName.of(executive.value());
            Node node = root.hasNode(name) ? root.getNode(name) : Folders.grow(root, name, Names.ENTRY);
            node.setProperty(Names.LOCK, UUID.randomUUID().toString());
            Preparation before = sessions.read(same -> read(same, executive));
            Preparation after = change.apply(before);
            if (after.equals(before)) {
                session.refresh(false);
            } else {
                write(node, after);
            }
            return null;
        });
    }

    private static Preparation read(Session session, PersonId executive) throws RepositoryException {
        String path = ROOT + "/" + PathName.of(executive.value());
        if (!session.nodeExists(path) || !session.getNode(path).hasProperty(VERSION)) {
            return Preparation.none(executive);
        }
        Node node = session.getNode(path);
        List<Preparation.By> arranged = flat(node, ARRANGED).all(JcrPreparations::by);
        return new Preparation(
                executive,
                node.getProperty(VERSION).getLong(),
                arranged.stream().findFirst(),
                flat(node, ORDERED).all(JcrPreparations::coming),
                flat(node, NOTED).all(each -> new Preparation.Note(coming(each), each.next(), by(each))));
    }

    private static Flat flat(Node node, String name) throws RepositoryException {
        return new Flat(node.hasProperty(name) ? Trees.texts(node.getProperty(name)) : List.of());
    }

    private static Coming coming(Flat flat) {
        return new Coming(new PublicationId(flat.next()), flat.number(), flat.number(), Instant.parse(flat.next()));
    }

    private static Preparation.By by(Flat flat) {
        return new Preparation.By(new PersonId(flat.next()), flat.text(), Instant.parse(flat.next()));
    }

    private static void write(Node node, Preparation after) throws RepositoryException {
        node.setProperty(VERSION, after.version());
        Trees.write(node, ARRANGED, Flat.of(after.arranged().stream().toList(), JcrPreparations::write));
        Trees.write(node, ORDERED, Flat.of(after.ordered(), JcrPreparations::write));
        Trees.write(node, NOTED, Flat.of(after.noted(), (flat, note) -> {
            write(flat, note.to());
            flat.add(note.text());
            write(flat, note.by());
        }));
    }

    private static void write(List<String> flat, Coming coming) {
        flat.add(coming.publication().value());
        flat.add(Integer.toString(coming.edition()));
        flat.add(Integer.toString(coming.round()));
        flat.add(coming.since().toString());
    }

    private static void write(List<String> flat, Preparation.By by) {
        flat.add(by.id().value());
        Flat.text(flat, by.name());
        flat.add(by.at().toString());
    }
}
