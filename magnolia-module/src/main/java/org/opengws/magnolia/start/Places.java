package org.opengws.magnolia.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.services.MagnoliaServices;

/** Where things lie in this Magnolia: folders and addresses. */
final class Places {

    private static final String HOME = "magnolia.home";
    private static final String HEADS = "heads.txt";
    private static final String DECISIONS = "decisions.txt";

    private final MagnoliaServices magnolia;
    private final GwsSettings settings;

    Places(MagnoliaServices magnolia, GwsSettings settings) {
        this.magnolia = magnolia;
        this.settings = settings;
    }

    /**
     * Made if absent, else emptied: what an earlier run left there is nobody's. Not in Magnolia's own temporary folder,
     * which a job of Magnolia's clears twice a day.
     */
    Path temporary(String name) {
        Path folder = home().resolve("gws").resolve("tmp").resolve(name).toAbsolutePath();
        empty(made(folder));
        return folder;
    }

    /** The file of the days' heads; its folder is made if absent. */
    Path heads() {
        String set = settings.getHeadsFolder().strip();
        Path folder = set.isEmpty() ? home().resolve("gws").resolve("heads") : Path.of(set);
        return made(folder.toAbsolutePath()).resolve(HEADS);
    }

    Optional<Path> secondHeadsFolder() {
        return Optional.of(settings.getHeadsSecondFolder().strip())
                .filter(set -> !set.isEmpty())
                .map(Path::of);
    }

    /** The file of every decision, beside the heads. */
    Path decisions() {
        return heads().resolveSibling(DECISIONS);
    }

    /** The secret of the day by which visitors are told apart; of this machine alone. Made by whoever writes there. */
    Path visits() {
        return home().resolve("gws").resolve("visits").toAbsolutePath();
    }

    private Path home() {
        String home = magnolia.properties().getProperty(HOME);
        return home == null || home.isBlank() ? magnolia.files().getAppRootDir().toPath() : Path.of(home);
    }

    URI baseUrl() {
        String set = settings.getBaseUrl().strip();
        String url = set.isEmpty() ? magnolia.server().getDefaultBaseUrl() : set;
        return URI.create(
                url == null || url.isBlank() ? "http://localhost" : url.strip().replaceAll("/+$", ""));
    }

    /** The name under which this process works on the outbox: the same after its restart, another in another process. */
    String worker() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":"
                    + magnolia.files().getAppRootDir().getAbsolutePath();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException("this machine does not know its own name", e);
        }
    }

    private static void empty(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(folder)) {
                    Files.delete(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was left cannot be removed: " + folder, e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cannot be made: " + folder, e);
        }
    }
}
