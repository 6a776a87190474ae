package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks, each once, on some threads that live no longer than the tasks. */
final class Workers {
    private Workers() {}

    /** @param workers makes what does a task, one for each thread */
    static void run(int tasks, int threads, Supplier<IntConsumer> workers) {
        AtomicInteger next = new AtomicInteger();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Runnable loop = () -> {
            IntConsumer worker = workers.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                worker.accept(task);
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, tasks); i++) {
            Thread thread = new Thread(loop, "werkmetwerk-optimise-" + i);
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
