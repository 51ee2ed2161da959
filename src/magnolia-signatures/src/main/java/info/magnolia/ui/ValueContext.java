package info.magnolia.ui;

import java.util.Optional;

public interface ValueContext<T> {

    default Optional<T> getSingle() {
        throw new UnsupportedOperationException();
    }
}
