package org.opengws.publishing.document;

/** Port: whether there is room for another file, so that what must be saved always can be. */
@FunctionalInterface
public interface Room {

    /** Where nobody keeps a reserve. */
    Room ALWAYS = () -> true;

    boolean isLeft();
}
