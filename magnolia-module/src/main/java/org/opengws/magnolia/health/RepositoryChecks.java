package org.opengws.magnolia.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeIterator;

import org.opengws.magnolia.install.Addition;
import org.opengws.magnolia.install.Additions;
import org.opengws.magnolia.session.SystemSessions;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.storage.StorageException;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

import info.magnolia.repository.RepositoryManager;

/** Workspaces, node types, and what installing added to Magnolia's own workspaces. */
final class RepositoryChecks {

    private static final List<String> OURS = List.of(Workspaces.GWS, Workspaces.PUBLIC);
    private static final String CONFIG = "config";
    private static final String UPLOADS = "/server/filters/multipartRequest";
    private static final String LIMIT = "maxFileSize";

    private final RepositoryManager repositories;

    RepositoryChecks(RepositoryManager repositories) {
        this.repositories = repositories;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        List<String> absent =
                OURS.stream().filter(name -> !repositories.hasWorkspace(name)).toList();
        checks.add(found("workspaces", Text.of("พื้นที่จัดเก็บ (workspace)", "Workspaces"), absent, OURS.toString()));
        if (absent.isEmpty()) {
            checks.add(asked(Workspaces.GWS, "node-types", Text.of("ชนิดของโหนด", "Node types"), this::nodeTypes));
        }
        byWorkspace()
                .forEach((workspace, additions) -> checks.add(asked(
                        workspace,
                        "installed-" + workspace,
                        Text.of("สิ่งที่ติดตั้งไว้ใน " + workspace, "Installed in " + workspace),
                        (session, id, name) -> installed(session, id, name, additions))));
        checks.add(asked(CONFIG, "upload-limit", Text.of("ขนาดไฟล์ที่รับได้", "Upload limit"), this::uploads));
        return checks;
    }

    /** What is looked for with a session. */
    private interface Look {
        Check at(Session session, String id, Text name) throws RepositoryException;
    }

    private Check asked(String workspace, String id, Text name, Look look) {
        try (Sessions sessions = new SystemSessions(repositories).on(workspace)) {
            return sessions.read(session -> look.at(session, id, name));
        } catch (StorageException e) {
            return new Check(id, Level.BAD, name, Text.of(e.getMessage(), e.getMessage()));
        }
    }

    private Check nodeTypes(Session session, String id, Text name) throws RepositoryException {
        TreeSet<String> registered = new TreeSet<>();
        NodeTypeIterator types = session.getWorkspace().getNodeTypeManager().getAllNodeTypes();
        while (types.hasNext()) {
            String type = types.nextNodeType().getName();
            if (type.startsWith("gws:")) {
                registered.add(type);
            }
        }
        List<String> absent = NodeTypeNames.OURS.stream()
                .filter(type -> !registered.contains(type))
                .toList();
        return found(id, name, absent, String.join(" ", registered));
    }

    private static Map<String, List<Addition>> byWorkspace() {
        Map<String, List<Addition>> additions = new LinkedHashMap<>();
        Additions.onAuthor()
                .forEach(addition -> additions
                        .computeIfAbsent(addition.workspace(), workspace -> new ArrayList<>())
                        .add(addition));
        return additions;
    }

    private static Check installed(Session session, String id, Text name, List<Addition> additions)
            throws RepositoryException {
        List<String> absent = new ArrayList<>();
        for (Addition addition : additions) {
            if (!addition.isIn(session)) {
                absent.add(addition.path());
            }
        }
        return found(id, name, absent, Integer.toString(additions.size()));
    }

    private static Check found(String id, Text name, List<String> absent, String all) {
        if (absent.isEmpty()) {
            return new Check(id, Level.GOOD, name, Text.of(all, all));
        }
        String list = String.join(", ", absent);
        return new Check(
                id,
                Level.BAD,
                name,
                Text.of(
                        "ไม่พบ " + list
                                + " กรุณาสร้างตามคู่มือ docs/magnolia.md หรือติดตั้งรุ่นถัดไป ซึ่งจะเพิ่มสิ่งที่ขาดให้",
                        "Missing: " + list
                                + "; make it as docs/magnolia.md says, or update, which adds what is missing"));
    }

    /** What Magnolia's filter lets in; without a limit of its own it takes two billion bytes. */
    private Check uploads(Session session, String id, Text name) throws RepositoryException {
        String limit = UPLOADS + "/" + LIMIT;
        String shown =
                session.propertyExists(limit) ? session.getProperty(limit).getString() : "2000000000";
        return new Check(
                id, Level.GOOD, name, Text.of(shown + " bytes (" + UPLOADS + ")", shown + " bytes (" + UPLOADS + ")"));
    }
}
