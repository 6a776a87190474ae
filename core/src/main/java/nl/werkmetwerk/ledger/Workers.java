package nl.werkmetwerk.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks on several threads. Whoever wants results that do not depend on the threads keeps them by task. */
public final class Workers {
    private Workers() {}

    /**
     * Runs the tasks 0 … tasks−1 once each.
     *
     * @param threads most threads to use, 1 or more
     * @param workers makes one worker for each thread, which may have scratch of its own
     * @throws IllegalStateException if a task failed on a thread of ours
     */
    public static void run(int threads, int tasks, Supplier<IntConsumer> workers) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            IntConsumer worker = workers.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                worker.accept(task);
            }
        };
        List<Thread> others = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int i = 1; i < Math.min(threads, tasks); i++) {
            Thread thread = new Thread(loop, "werkmetwerk-" + i);
            thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
            thread.start();
            others.add(thread);
        }
        loop.run();
        others.forEach(Workers::await);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a thread failed", failures.get(0));
        }
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
