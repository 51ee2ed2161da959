package org.opengws.publishing.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Either a value or everything that speaks against it, all at once; never both, never neither. */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a value without problems, or problems without a value");
        }
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    public static <T> Checked<T> refused(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** The value where nothing speaks against it; it is not built otherwise. */
    public static <T> Checked<T> unless(List<Problem> problems, Supplier<T> value) {
        return problems.isEmpty() ? of(value.get()) : refused(problems);
    }

    public boolean isRefused() {
        return value.isEmpty();
    }

    public <R> R fold(Function<? super T, R> whenGood, Function<List<Problem>, R> whenRefused) {
        return value.isPresent() ? whenGood.apply(value.get()) : whenRefused.apply(problems);
    }

    /** The value of an input that ships with the product; problems there are a fault of ours. */
    public T orThrow() {
        return value.orElseThrow(() -> new IllegalStateException("refused: " + problems));
    }
}
