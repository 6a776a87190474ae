package nl.werkmetwerk.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs tasks on several threads of this machine. */
public final class Threads implements Runner {
    private final int most;

    private Threads(int most) {
        this.most = most;
    }

    /**
     * A runner.
     *
     * @param most threads to use, 1 or more
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Threads of(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("threads (" + most + ") is not allowed: it is at least 1");
        }
        return new Threads(most);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T, P> List<P> run(List<T> tasks, Work<T, P> work) {
        Object[] parts = new Object[tasks.size()];
        each(parts.length, () -> {
            Function<T, P> worker = work.worker();
            return task -> parts[task] = worker.apply(tasks.get(task));
        });
        return (List<P>) Collections.unmodifiableList(Arrays.asList(parts));
    }

    /**
     * Runs the tasks 0 … tasks−1 once each. Whoever wants results that do not depend on the threads keeps them by task.
     *
     * @param workers makes one worker for each thread, which may have scratch of its own
     * @throws IllegalStateException if a task failed on a thread of ours
     */
    public void each(int tasks, Supplier<IntConsumer> workers) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            IntConsumer worker = workers.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                worker.accept(task);
            }
        };
        List<Thread> others = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int i = 1; i < Math.min(most, tasks); i++) {
            Thread thread = new Thread(loop, "werkmetwerk-" + i);
            thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
            thread.start();
            others.add(thread);
        }
        loop.run();
        others.forEach(Threads::await);
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
