package org.opengws.web.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.audit.HeadFile;
import org.opengws.publishing.audit.HeadPlace;

/**
 * What a host keeps outside its repository, for the auditor.
 *
 * @param heads the file of heads
 * @param secondFolder where each head goes as well, of another machine; never made by the product
 * @param settings SHA-256 by name of the host's settings as they were read at this start
 */
public record Outside(Path heads, Optional<Path> secondFolder, Map<String, String> settings) {

    public Outside {
        settings = Map.copyOf(settings);
    }

    List<HeadPlace> places() {
        List<HeadPlace> places = new ArrayList<>();
        places.add(HeadPlace.first(new HeadFile(heads)));
        secondFolder
                .map(folder -> folder.toAbsolutePath().normalize())
                .ifPresent(folder -> places.add(
                        HeadPlace.second(folder.toString(), HeadFile.elsewhere(folder.resolve(heads.getFileName())))));
        return places;
    }

    /** Whether the second folder is another one than the first. */
    boolean hasSecondFolder() {
        return secondFolder
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder ->
                        !folder.equals(heads.toAbsolutePath().normalize().getParent()))
                .isPresent();
    }

    /** What is known of the office's files, beside the heads. */
    Path files() {
        return heads.resolveSibling("files.txt");
    }
}
