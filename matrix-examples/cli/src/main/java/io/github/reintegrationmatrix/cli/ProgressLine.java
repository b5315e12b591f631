package io.github.reintegrationmatrix.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A line on standard error that says how far a long work is; it is written over itself and erased at the end. */
final class ProgressLine {

    private static final long SECOND = 1_000_000_000;

    /** When the line is shown. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier clock;
    private long next;
    private int width;

    /** Always shows the line from the start; automatically, if a terminal watches and two seconds have passed. */
    ProgressLine(PrintStream err, When when, LongSupplier clock) {
        this(err, when == When.ALWAYS || (when == When.AUTO && isWatched()), when == When.ALWAYS ? 0 : 2, clock);
    }

    ProgressLine(PrintStream err, boolean shown, int patience, LongSupplier clock) {
        this.err = err;
        this.shown = shown;
        this.clock = clock;
        this.next = clock.getAsLong() + patience * SECOND;
    }

    /** Shows how far the work is, at most once a second. */
    void show(Supplier<String> words) {
        if (!shown || clock.getAsLong() - next < 0) {
            return;
        }
        next = clock.getAsLong() + SECOND;
        String line = words.get();
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    /** Takes the line away, before anything else is written to standard error. */
    void erase() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    /** From JDK 22 on there is a console even where no terminal is, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
