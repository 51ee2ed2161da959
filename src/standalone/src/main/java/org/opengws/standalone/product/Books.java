package org.opengws.standalone.product;

import java.nio.file.Path;

import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.procedure.Procedures;

/**
 * The files that an office edits: what ships with the product and, over it, what lies in {@code light-modules/gws} of the
 * data folder. Hot; a broken file leaves its last good one in force.
 */
public final class Books {

    /** Folder of an office's own files, below the data folder. */
    public static final String FOLDER = "light-modules/gws";

    private final ResourceSource source;
    private final Procedures procedures;
    private final Forms forms;
    private final Holidays holidays;
    private final Texts texts;

    public Books(Path data) {
        source = ResourceSource.folder(data.resolve(FOLDER))
                .over(ResourceSource.classPath(Books.class.getClassLoader()));
        procedures = new Procedures(source);
        forms = new Forms(source);
        holidays = new Holidays(source);
        texts = new Texts(source);
    }

    /** Reads what changed since. */
    public void refresh() {
        procedures.refresh();
        forms.refresh();
        holidays.refresh();
        texts.refresh();
    }

    public ResourceSource source() {
        return source;
    }

    public Procedures procedures() {
        return procedures;
    }

    public Forms forms() {
        return forms;
    }

    public Holidays holidays() {
        return holidays;
    }

    public Texts texts() {
        return texts;
    }
}
