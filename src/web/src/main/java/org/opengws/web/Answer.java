package org.opengws.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is answered to a request. The kinds that every door gives are here; the site and the API have some of their own
 * beside them. Whoever writes answers fails over a kind that he does not know.
 */
public interface Answer {

    /** A page of that template. Adds to the model what every page has. */
    record Page(int status, String template, Map<String, Object> model) implements Answer {

        static final String MODULES = "importMap";

        public Page {
            model = Map.copyOf(model);
        }

        public Page with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(model);
            more.put(name, Objects.requireNonNull(value, name));
            return new Page(status, template, more);
        }

        /** Its modules import one another by the names of that map. */
        public Page importing(ImportMap modules) {
            return with(MODULES, modules);
        }

        public Page status(int other) {
            return new Page(other, template, model);
        }
    }

    /** See other, so that a reload posts nothing twice. @param address from the root, with the context path */
    record Redirect(String address) implements Answer {}

    /**
     * A text that is no page, in UTF-8.
     *
     * @param mediaType without its character set
     * @param fileName to save it under, empty to show it
     */
    record Plain(int status, String mediaType, String fileName, String text) implements Answer {}

    /**
     * A text that is written as it comes, however long, to be saved under that name. What fails on the way breaks the
     * answer off, so that nobody takes a part for the whole.
     */
    record Streamed(String mediaType, String fileName, Body body) implements Answer {

        /** Writes the whole text. */
        public interface Body {
            void writeTo(Appendable out) throws IOException;
        }
    }

    record File(Download download) implements Answer {}

    /** That answer, to somebody who changed his own access: his session goes on under a new id, see {@link SignIn#renew}. */
    record Renewed(Answer answer) implements Answer {}

    /** That answer, where pages of this same server may show it in a frame. */
    record Framed(Answer answer) implements Answer {}

    /** To be shown. @param mediaType without its character set */
    static Answer text(String mediaType, String text) {
        return new Plain(200, mediaType, "", text);
    }

    /** To be saved under that name. */
    static Answer csv(String fileName, String text) {
        return new Plain(200, "text/csv", fileName, text);
    }

    /** Whether it hands something out to be kept, not a page to be looked at. */
    default boolean isGiven() {
        return this instanceof Framed framed
                ? framed.answer().isGiven()
                : this instanceof File
                        || this instanceof Streamed
                        || this instanceof Plain plain && !plain.fileName().isEmpty();
    }

    static Page page(String template) {
        return new Page(200, template, Map.of());
    }

    static Page page(String template, String name, Object value) {
        return new Page(200, template, Map.of(name, value));
    }

    static Answer redirect(String address) {
        return new Redirect(address);
    }
}
