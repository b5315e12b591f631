package io.github.reintegrationmatrix.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the command on one hostile file after the other in one small machine, as {@link HostileFileTest} starts it.
 *
 * @param exit the exit code; -1 if an exception came out
 * @param millis how long it took
 * @param out standard output
 * @param err standard error, with a trace if an exception came out
 */
record HostileRun(int exit, long millis, String out, String err) {

    static final String SMALL_MATRIX = Run.sample("small", "matrix.json");
    static final String SMALL_CASE = Run.sample("small", "case.json");
    static final String VALIDATED = "validated";
    static final String USED = "used";
    static final String DAY = "2026-06-30";

    /** Runs the command on each file of a folder, and writes what came out beside it. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(Path.of(args[0]))) {
            files = inside.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String kind = name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT);
            List<List<String>> commands = commands(HostileFile.Kind.valueOf(kind), file);
            of(commands.get(0)).write(Path.of(file + "." + VALIDATED));
            of(commands.get(1)).write(Path.of(file + "." + USED));
            Files.delete(file);
        }
    }

    /** The commands that read a file of a kind. */
    private static List<List<String>> commands(HostileFile.Kind kind, Path path) {
        String file = path.toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("validate", file, "--matrix", SMALL_MATRIX, "--as-of", DAY));
        switch (kind) {
            case CASE -> commands.add(List.of("score", file, "--matrix", SMALL_MATRIX, "--as-of", DAY));
            case MATRIX -> commands.add(List.of("score", SMALL_CASE, "--matrix", file, "--as-of", DAY));
            case POLICY ->
                commands.add(List.of("score", SMALL_CASE, "--matrix", SMALL_MATRIX, "--as-of", DAY, "--policy", file));
            case REPORT -> commands.add(List.of("validate", file, "--matrix", SMALL_MATRIX, "--format", "json"));
        }
        return commands;
    }

    private static HostileRun of(List<String> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = -1;
        long start = System.nanoTime();
        try {
            exit = MatrixCommand.run(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    command.toArray(String[]::new));
        } catch (Throwable escaped) {
            escaped.printStackTrace(new PrintStream(err, true, StandardCharsets.UTF_8));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new HostileRun(exit, millis, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void write(Path file) throws IOException {
        Files.writeString(file, exit + "\n" + millis + "\n" + out.length() + "\n" + out + err);
    }

    static HostileRun read(Path folder, HostileFile file, String command) throws IOException {
        String[] parts = Files.readString(folder.resolve(file.fileName() + "." + command))
                .split("\n", 4);
        int length = Integer.parseInt(parts[2]);
        return new HostileRun(
                Integer.parseInt(parts[0]),
                Long.parseLong(parts[1]),
                parts[3].substring(0, length),
                parts[3].substring(length));
    }
}
