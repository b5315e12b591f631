package io.github.reintegrationmatrix.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work that several threads do and whose results come in the order in which it was put in.
 *
 * <p>Small pieces are done together. Only so much is under way at a time that memory does not depend on how much there
 * is to do: putting in waits for the oldest results, and hands them on.
 *
 * @param <R> what a piece of work gives
 */
final class Pipeline<R> implements AutoCloseable {

    /** How many bytes of input are done together. What they give can be a hundred times as long. */
    private static final int BATCH = 1 << 14;

    /** How many bytes of input are under way beyond the batch of each thread. */
    private static final int AHEAD = 1 << 17;

    private final int threads;
    private final Sink<R> sink;
    private final ExecutorService workers;
    private final Deque<Running<R>> running = new ArrayDeque<>();
    private List<Supplier<R>> batch = new ArrayList<>();
    private long batched;
    private long under;

    private record Running<R>(Future<List<R>> results, long weight) {}

    /** Takes results, one after the other, in the thread that puts work in. */
    interface Sink<R> {
        void take(R result) throws IOException, Unusable;
    }

    Pipeline(int threads, Sink<R> sink) {
        this.threads = threads;
        this.sink = sink;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "matrix-worker");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Puts in a piece of work, with the length of its input in bytes. */
    void put(Supplier<R> work, int length) throws IOException, Unusable {
        batch.add(work);
        batched += length;
        if (batched >= BATCH || batch.size() >= BATCH / 64) {
            start();
        }
    }

    /** Waits for all work, and hands on its results. */
    void end() throws IOException, Unusable {
        start();
        while (!running.isEmpty()) {
            takeOldest();
        }
    }

    private void start() throws IOException, Unusable {
        long limit = (long) threads * BATCH + AHEAD;
        while (!running.isEmpty() && (under + batched > limit || running.size() > 2 * threads)) {
            takeOldest();
        }
        List<Supplier<R>> together = batch;
        if (threads == 1) {
            batch = new ArrayList<>();
            batched = 0;
            for (Supplier<R> work : together) {
                sink.take(work.get());
            }
            return;
        }
        running.add(new Running<>(workers.submit(() -> results(together)), batched));
        under += batched;
        batch = new ArrayList<>();
        batched = 0;
        while (!running.isEmpty() && running.element().results().isDone()) {
            takeOldest();
        }
    }

    private static <R> List<R> results(List<Supplier<R>> works) {
        List<R> results = new ArrayList<>(works.size());
        for (Supplier<R> work : works) {
            results.add(work.get());
        }
        return results;
    }

    private void takeOldest() throws IOException, Unusable {
        Running<R> oldest = running.remove();
        under -= oldest.weight();
        try {
            for (R result : oldest.results().get()) {
                sink.take(result);
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops the threads; what is still under way is dropped. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
