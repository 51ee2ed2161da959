package org.opengws.publishing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/**
 * What comes of a change to catalogue, organisation or delegations: what is recorded now, or all reasons why not.
 *
 * @param refusals none exactly where there is a value
 * @param problems the places of the input that a refusal speaks of, each with its reason; may be empty
 */
public record Recorded<T>(Optional<T> value, List<Refusal> refusals, List<Problem> problems) {

    public Recorded {
        Objects.requireNonNull(value, "value");
        refusals = List.copyOf(refusals);
        problems = List.copyOf(problems);
        if (value.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("a value without refusals, or refusals without a value");
        }
    }

    public static <T> Recorded<T> of(T value) {
        return new Recorded<>(Optional.of(value), List.of(), List.of());
    }

    public static <T> Recorded<T> refused(Refusal... refusals) {
        return new Recorded<>(Optional.empty(), List.of(refusals), List.of());
    }

    /** The value, or one refusal of that code over all the problems. */
    static <T> Recorded<T> of(Checked<T> checked, RefusalCode code) {
        return checked.fold(Recorded::of, problems -> refused(code, problems));
    }

    static <T> Recorded<T> refused(RefusalCode code, List<Problem> problems) {
        return new Recorded<>(Optional.empty(), List.of(Refusal.of(code)), problems);
    }

    public boolean isRefused() {
        return value.isEmpty();
    }

    public <R> R fold(Function<? super T, R> recorded, Function<List<Refusal>, R> refused) {
        return value.isPresent() ? recorded.apply(value.get()) : refused.apply(refusals);
    }
}
