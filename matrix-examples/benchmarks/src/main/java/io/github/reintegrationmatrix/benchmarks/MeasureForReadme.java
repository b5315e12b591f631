package io.github.reintegrationmatrix.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks and writes what they measured between two marks of README.
 *
 * <p>Arguments: the file to write into, and, to use a run that is there, JMH's result in JSON.
 */
public final class MeasureForReadme {

    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";

    private MeasureForReadme() {}

    /** See above. */
    public static void main(String[] args) throws IOException, RunnerException {
        Path result = args.length > 1 ? Path.of(args[1]) : run();
        Path readme = Path.of(args[0]);
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The file has no place between '" + BEGIN + "' and '" + END + "'.");
        }
        Files.writeString(
                readme,
                text.substring(0, begin + BEGIN.length()) + measured(Figures.read(result)) + text.substring(end));
    }

    private static Path run() throws IOException, RunnerException {
        Path result = Files.createTempFile("benchmarks", ".json");
        new Runner(new OptionsBuilder()
                        .include("^" + MeasureForReadme.class.getPackageName())
                        .resultFormat(ResultFormatType.JSON)
                        .result(result.toString())
                        .build())
                .run();
        return result;
    }

    private static String measured(Figures figures) {
        return "Measured in one run on " + LocalDate.now(ZoneOffset.UTC) + ", on a machine with "
                + Runtime.getRuntime().availableProcessors() + " cores, with " + figures.java()
                + ".\nEach figure is the fastest of its iterations; ratios are of figures of this one run.\n\n"
                + figures.table();
    }
}
