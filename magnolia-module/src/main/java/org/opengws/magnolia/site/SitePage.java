package org.opengws.magnolia.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.magnolia.install.SiteNode;
import org.opengws.magnolia.product.SiteCarrier;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.language.Text;

/**
 * The page of Magnolia that carries the site. Whoever may write the website can take it off or away; the site's addresses
 * answer without it, and it is made good again. Safe for many threads.
 */
public final class SitePage implements SiteCarrier {

    private static final String TEMPLATE = "mgnl:template";
    private static final String DELETED = "mgnl:deleted";
    private static final String STATUS = "mgnl:activationStatus";

    /** The template of the component that shows the site on a page of the office's. */
    private static final String COMPONENT = "gws:components/site";

    /** How long it is taken to be as it was: the site is asked more often than a page changes. */
    private static final Duration KNOWN = Duration.ofSeconds(1);

    private final Sessions website;
    private final Supplier<String> setting;
    private final Clock clock;
    private volatile Seen seen;

    private record Seen(Instant at, Carrying carrying) {}

    /** How it stands. */
    enum Standing {
        GOOD,
        ABSENT,
        /** Magnolia shows its own page in its place until the deletion is published or taken back. */
        MARKED_AS_DELETED,
        /** Of a template of the office's, with the component that shows the site. */
        SURROUNDING,
        SURROUNDING_UNPUBLISHED,
        OF_ANOTHER_TEMPLATE,
        UNPUBLISHED
    }

    /** @param setting the path at which the office has it */
    public SitePage(Sessions website, Supplier<String> setting, Clock clock) {
        this.website = website;
        this.setting = setting;
        this.clock = clock;
    }

    @Override
    public Carrying carrying() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last == null || now.isBefore(last.at()) || !now.isBefore(last.at().plus(KNOWN))) {
            boolean offices = place().filter(path -> website.read(session -> isOffices(session, path)))
                    .isPresent();
            last = new Seen(now, offices ? Carrying.SURROUNDED : Carrying.BARE);
            seen = last;
        }
        return last.carrying();
    }

    /** Published or not: that is told of pages on the author alone, and shown to nobody. */
    private static boolean isOffices(Session session, String path) throws RepositoryException {
        return session.nodeExists(path)
                && !isMarked(session.getNode(path))
                && !isOf(session.getNode(path), SiteNode.TEMPLATE);
    }

    Standing standing() {
        return place().map(path -> website.read(session -> standing(session, path)))
                .orElse(Standing.ABSENT);
    }

    private static Standing standing(Session session, String path) throws RepositoryException {
        if (!session.nodeExists(path)) {
            return Standing.ABSENT;
        }
        Node page = session.getNode(path);
        if (isMarked(page)) {
            return Standing.MARKED_AS_DELETED;
        }
        boolean ours = isOf(page, SiteNode.TEMPLATE);
        if (!ours && !shows(page)) {
            return Standing.OF_ANOTHER_TEMPLATE;
        }
        boolean published = page.hasProperty(STATUS) && page.getProperty(STATUS).getBoolean();
        if (ours) {
            return published ? Standing.GOOD : Standing.UNPUBLISHED;
        }
        return published ? Standing.SURROUNDING : Standing.SURROUNDING_UNPUBLISHED;
    }

    private static boolean isOf(Node node, String template) throws RepositoryException {
        return node.hasProperty(TEMPLATE)
                && node.getProperty(TEMPLATE).getString().equals(template);
    }

    /** Whether the component is on the page, in whichever of its areas; pages below it are pages of their own. */
    private static boolean shows(Node page) throws RepositoryException {
        for (NodeIterator nodes = page.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            boolean part = !node.isNodeType(SiteNode.PAGE) && (isOf(node, COMPONENT) || shows(node));
            if (part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Node page) throws RepositoryException {
        for (var mixin : page.getMixinNodeTypes()) {
            if (mixin.getName().equals(DELETED)) {
                return true;
            }
        }
        return false;
    }

    /** A page of another template, and whether it is published, is the office's own matter. */
    @Override
    public void mend() {
        place().ifPresent(path -> website.change(session -> {
            mend(session, path);
            return null;
        }));
    }

    private static void mend(Session session, String path) throws RepositoryException {
        Standing standing = standing(session, path);
        if (standing == Standing.ABSENT) {
            SiteNode.at(path, Calendar.getInstance()).addTo(session);
        } else if (standing == Standing.MARKED_AS_DELETED) {
            unmark(session.getNode(path));
        } else if (standing == Standing.UNPUBLISHED) {
            publish(session.getNode(path));
        }
    }

    private static void unmark(Node page) throws RepositoryException {
        for (PropertyIterator properties = page.getProperties("mgnl:deleted*"); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            property.remove();
        }
        if (page.hasProperty("mgnl:comment")) {
            page.getProperty("mgnl:comment").remove();
        }
        page.removeMixin(DELETED);
        page.setProperty(TEMPLATE, SiteNode.TEMPLATE);
        publish(page);
    }

    /** It is there on the public instances, which make it good by themselves. */
    private static void publish(Node page) throws RepositoryException {
        page.setProperty(STATUS, true);
        page.setProperty("mgnl:lastActivated", Calendar.getInstance());
        page.setProperty("mgnl:lastActivatedBy", "system");
    }

    @Override
    public Optional<String> place() {
        return SitePath.of(setting.get()).map(SitePath::mount);
    }

    @Override
    public List<Check> checks() {
        Text name = Text.of("หน้าที่แสดงเว็บไซต์", "The page that carries the site");
        String path = setting.get();
        return List.of(
                switch (standing()) {
                    case GOOD, SURROUNDING -> new Check("site-page", Level.GOOD, name, Text.of(path, path));
                    case ABSENT -> new Check("site-page", Level.BAD, name, gone(path, "ไม่มีอยู่", "is not there"));
                    case MARKED_AS_DELETED ->
                        new Check(
                                "site-page",
                                Level.BAD,
                                name,
                                gone(path, "ถูกทำเครื่องหมายให้ลบ", "is marked as deleted"));
                    case UNPUBLISHED ->
                        new Check("site-page", Level.WARNING, name, gone(path, "ถูกถอนการเผยแพร่", "was unpublished"));
                    case SURROUNDING_UNPUBLISHED ->
                        new Check(
                                "site-page",
                                Level.WARNING,
                                name,
                                Text.of(
                                        "หน้า website:" + path
                                                + " ของหน่วยงานยังไม่ได้เผยแพร่ กรุณาเผยแพร่หน้านี้ในแอป Pages",
                                        "website:" + path
                                                + ", the office's own, is not published; publish it in the app Pages"));
                    case OF_ANOTHER_TEMPLATE ->
                        new Check(
                                "site-page",
                                Level.WARNING,
                                name,
                                Text.of(
                                        "หน้า website:" + path
                                                + " ใช้แม่แบบอื่นและไม่มีส่วนประกอบ “เว็บไซต์ข้อมูลข่าวสารทั้งเว็บไซต์” "
                                                + "ผู้เข้าชมจึงอาจไม่เห็นข้อมูลที่เผยแพร่ กรุณาวางส่วนประกอบดังกล่าวในหน้านี้ "
                                                + "หรือเปลี่ยนแม่แบบเป็น " + SiteNode.TEMPLATE,
                                        "website:" + path
                                                + " is of another template and has no component " + COMPONENT
                                                + ", so visitors may not see what is public: place it on the page,"
                                                + " or set the template to " + SiteNode.TEMPLATE));
                });
    }

    private static Text gone(String path, String thai, String english) {
        return Text.of(
                "หน้า website:" + path + " " + thai + " ผู้เข้าชมยังเปิดเว็บไซต์ได้ตามปกติ งานประจำ gws-reconcile "
                        + "จะแก้ไขให้ หรือสั่งคำสั่ง gws/reconcile ได้ทันที",
                "website:" + path + " " + english
                        + "; visitors still get the site. The job gws-reconcile mends it, or the"
                        + " command gws/reconcile at once");
    }
}
