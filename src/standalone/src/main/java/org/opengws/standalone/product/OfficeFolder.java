package org.opengws.standalone.product;

import java.nio.file.Path;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;

/** Where an office's own files lie in this host: over those that ship with the product. */
public final class OfficeFolder {

    /** Below the data folder. */
    public static final String FOLDER = "light-modules/gws";

    static final Text HOLIDAYS = Text.of(FOLDER + "/holidays", FOLDER + "/holidays");

    private OfficeFolder() {}

    public static ResourceSource of(Path data) {
        return ResourceSource.folder(data.resolve(FOLDER))
                .over(ResourceSource.classPath(OfficeFolder.class.getClassLoader()));
    }
}
