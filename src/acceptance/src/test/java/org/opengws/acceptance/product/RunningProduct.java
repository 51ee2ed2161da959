package org.opengws.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.settings.Settings;

/**
 * The product as {@code ./gws run} starts it, in this process: a data folder of its own, any free port, the office's
 * staff with accounts, and a clock that a test may move.
 */
public final class RunningProduct implements AutoCloseable {

    public static final String PASSWORD = "ทดสอบระบบ-gws-2569";

    /** A Monday that is no holiday. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    public final Staff staff;
    public final TickingClock clock;
    private final Host host;

    private RunningProduct(Host host, TickingClock clock, Staff staff) {
        this.host = host;
        this.clock = clock;
        this.staff = staff;
    }

    public static RunningProduct start(Path data) throws Exception {
        return start(data, Map.of());
    }

    /** @param settings as in the settings file, over those of the tests */
    public static RunningProduct start(Path data, Map<String, String> settings) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("port", "0"));
        all.putAll(settings);
        TickingClock clock = new TickingClock(FIRST_DAY);
        Staff staff = new Staff();
        // with people of its own it is no demonstration, and begins with the units and topics of the files
        Application staffed = (services, server) -> {
            employ(staff, services);
            return new Product().start(services, server);
        };
        Host host = new Host(Settings.read(data, all), clock, staffed).start();
        return new RunningProduct(host, clock, staff);
    }

    /** As {@code ./gws run --empty}: nobody, no unit, no topic. */
    public static RunningProduct empty(Path data) throws Exception {
        TickingClock clock = new TickingClock(FIRST_DAY);
        Host host = new Host(Settings.read(data, Map.of("port", "0", "empty", "true")), clock, new Product()).start();
        return new RunningProduct(host, clock, new Staff());
    }

    /** With the framework's demonstration and its people instead of the tests' staff. */
    public static RunningProduct demonstration(Path data) throws Exception {
        TickingClock clock = new TickingClock(FIRST_DAY);
        Host host = new Host(Settings.of(data), clock, new Product()).start();
        return new RunningProduct(host, clock, new Staff());
    }

    /** A data folder in which the staff has accounts and nothing else is. */
    public static Staff prepare(Path data) throws Exception {
        Staff staff = new Staff();
        try (Host host = new Host(Settings.of(data), Clock.systemUTC(), Application.NONE).start()) {
            employ(staff, host.services());
        }
        return staff;
    }

    public static Path temporaryFolder() throws IOException {
        return Files.createTempDirectory("gws-acceptance");
    }

    /** The auditor last: from then on rights wait for a second person. */
    private static void employ(Staff staff, Services services) {
        staff.people().stream()
                .filter(person -> services.accounts().account(person.id()).isEmpty())
                .sorted(Comparator.comparing(person -> person.is(Role.AUDITOR)))
                .forEach(person -> assertThat(services.keepingAccounts().create(OfficeAct.By.SYSTEM, person, PASSWORD))
                        .as(person.id().value())
                        .isEmpty());
    }

    public URI address() {
        return host.address();
    }

    /** The one-time address of an empty office. */
    public URI setupAddress() {
        return host.setupAddress().orElseThrow();
    }

    public Client visitor() {
        return Client.visitor(address());
    }

    public Client as(Person person) {
        return visitor().as(person.id().value(), PASSWORD);
    }

    /** A small picture, as the scan of an order. */
    public static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the scan of an order. @return its SHA-256 */
    public String scan(Person person) {
        return as(person)
                .postFile("/delegations/scan", "order.png", HttpRequest.BodyPublishers.ofByteArray(picture()))
                .orFail()
                .json()
                .path("sha256")
                .asText();
    }

    /** Does at once what the schedule does at its time. */
    public void runs(String job) {
        host.services().schedule().wake(job);
    }

    /**
     * Changes a value of an edition's content in the repository, past every rule, as somebody could who has its database.
     *
     * @return what stood there
     */
    public String forges(String publication, int edition, String property, String value) {
        try {
            Session session = host.services().repository().login("gws");
            try {
                Node content = below(session.getNode("/publications"), publication)
                        .getNode("editions/" + edition + "/content");
                String before = content.getProperty(property).getString();
                content.setProperty(property, value);
                session.save();
                return before;
            } finally {
                session.logout();
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Node below(Node folder, String name) throws RepositoryException {
        if (folder.hasNode(name)) {
            return folder.getNode(name);
        }
        NodeIterator folders = folder.getNodes();
        while (folders.hasNext()) {
            Node next = folders.nextNode();
            Node found = next.hasNode("editions") ? null : below(next, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void close() throws Exception {
        host.close();
    }
}
