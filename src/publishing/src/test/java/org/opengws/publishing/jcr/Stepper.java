package org.opengws.publishing.jcr;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import org.opengws.publishing.jcr.publication.Transition;

/**
 * Runs several pieces of work, each in a thread and session of its own, one step at a time: whoever's turn it is goes on
 * to its next point while all others stand still between two calls. There is no lock between them.
 */
final class Stepper<T> implements Transition.Steps {

    private final class Runner {
        final Semaphore go = new Semaphore(0);
        final Semaphore stands = new Semaphore(0);
        final CompletableFuture<T> result = new CompletableFuture<>();

        Runner(Callable<T> work) {
            Thread thread = new Thread(() -> run(work));
            thread.setDaemon(true);
            thread.start();
        }

        private void run(Callable<T> work) {
            current.set(this);
            go.acquireUninterruptibly();
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            } finally {
                stands.release();
            }
        }

        void step() {
            if (!result.isDone()) {
                go.release();
                stands.acquireUninterruptibly();
            }
        }
    }

    private final ThreadLocal<Runner> current = new ThreadLocal<>();

    @Override
    public void at(Transition.Point point) {
        Runner runner = current.get();
        if (runner != null) {
            runner.stands.release();
            runner.go.acquireUninterruptibly();
        }
    }

    /** @param turns indexes of works; afterwards each in turn runs to its end */
    List<T> run(List<Callable<T>> works, List<Integer> turns) {
        List<Runner> runners = works.stream().map(Runner::new).toList();
        turns.forEach(turn -> runners.get(turn).step());
        for (Runner runner : runners) {
            while (!runner.result.isDone()) {
                runner.step();
            }
        }
        return runners.stream().map(runner -> runner.result.join()).toList();
    }
}
