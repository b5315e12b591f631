package io.github.reintegrationmatrix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether somebody asked the command to stop (Ctrl-C), and what then has to be cleared away. */
final class Stop {

    /** How long the work gets to end at a whole record. It takes longer only if it waits for input or for a reader. */
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile int exit = Exit.INTERRUPTED;
    private volatile @Nullable Path aside;

    boolean isAsked() {
        return asked;
    }

    void ask() {
        asked = true;
    }

    /** Removes a file, or a folder with the files in it, if it is there. */
    static void remove(Path left) throws IOException {
        if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(left)) {
                for (Path file : inside.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(left);
    }

    /** Names the file or folder that must not stay behind, or none. */
    void keepAside(@Nullable Path file) {
        aside = file;
    }

    /** Tells that the work is over. */
    void end(int code) {
        exit = code;
        ended.countDown();
    }

    /** Makes signals that end the program wait until the work is at a whole record. */
    void onSignals(Speech speech) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(speech), "stop"));
    }

    private void stop(Speech speech) {
        if (ended.getCount() == 0) {
            return;
        }
        ask();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Path left = aside;
                if (left != null) {
                    remove(left);
                }
                // The line may hold how far the work is, or the ^C of a terminal.
                speech.tell("\n");
                speech.say("interrupted.waiting");
                speech.end();
            }
        } catch (InterruptedException | IOException never) {
            speech.say("interrupted");
        }
        Runtime.getRuntime().halt(exit);
    }
}
