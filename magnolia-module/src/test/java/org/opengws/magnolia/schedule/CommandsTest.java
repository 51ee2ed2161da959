package org.opengws.magnolia.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.work.Jobs;

import info.magnolia.context.Context;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final GwsProduct PRODUCT = mock(GwsProduct.class);

    private final List<String> ran = new ArrayList<>();

    static Stream<ProductCommand> commands() {
        return Jobs.NAMES.stream().map(job -> {
            ProductCommand command = new ProductCommand(PRODUCT);
            command.setProductJob(job);
            return command;
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onAPublicInstanceACommandDoesNothing(ProductCommand command) {
        when(PRODUCT.isAuthorInstance()).thenReturn(false);
        clearInvocations(PRODUCT);
        assertThat(command.execute(mock(Context.class))).isTrue();
        verify(PRODUCT, never()).author();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onAnAuthorThatDoesNotRunACommandFailsWithTheReason(ProductCommand command) {
        when(PRODUCT.isAuthorInstance()).thenReturn(true);
        when(PRODUCT.author()).thenReturn(Optional.empty());
        when(PRODUCT.trouble()).thenReturn("no workspace");
        assertThatThrownBy(() -> command.execute(mock(Context.class))).hasMessageContaining("no workspace");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandRunsOneJobAndNoTwoTheSame(ProductCommand command) {
        running(Map.of());
        command.execute(mock(Context.class));
        assertThat(ran).hasSize(1);
        commands().forEach(other -> other.execute(mock(Context.class)));
        assertThat(ran).containsAll(Jobs.NAMES).hasSize(Jobs.NAMES.size() + 1);
    }

    @Test
    void aJobThatFailsIsKeptForTheHealthPageAndThrown() {
        Jobs jobs = running(Map.of(Jobs.DUTIES, () -> {
            throw new IllegalStateException("the repository is away");
        }));
        assertThatThrownBy(() -> jobs.run(Jobs.DUTIES)).hasMessage("the repository is away");
        assertThat(jobs.last(Jobs.DUTIES)).get().satisfies(last -> {
            assertThat(last.failure()).isEqualTo("the repository is away");
            assertThat(last.at()).isEqualTo(CLOCK.instant());
        });
        assertThat(jobs.last(Jobs.HEADS)).isEmpty();
    }

    private Jobs running(Map<String, Runnable> special) {
        Map<String, Runnable> all = new HashMap<>();
        Jobs.NAMES.forEach(name -> all.put(name, () -> ran.add(name)));
        all.putAll(special);
        Jobs jobs = new Jobs(all, CLOCK);
        AuthorSide author = new AuthorSide(null, null, null, jobs, null, List.of(), null, null);
        when(PRODUCT.isAuthorInstance()).thenReturn(true);
        when(PRODUCT.author()).thenReturn(Optional.of(author));
        return jobs;
    }
}
