package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file, read by the command in one machine with 64 MB. */
class HostileFileTest {

    private static final Pattern FINDING =
            Pattern.compile("(?m)^[0-9]+\\. +(MTX-[0-9]{4})(?:  line ([0-9]+), column ([0-9]+))?");
    private static final long MOST_MILLIS = 60_000;
    private static final int LONG_FILE = 4 << 20;

    @TempDir
    private static Path folder;

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    @BeforeAll
    static void run_the_command_on_all_of_them() throws IOException, InterruptedException {
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        for (HostileFile file : files()) {
            Files.write(hostile.resolve(file.fileName()), file.bytes().get(), StandardOpenOption.CREATE_NEW);
        }
        String paths =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        paths
                                + File.pathSeparator
                                + Path.of("target", "classes")
                                + File.pathSeparator
                                + Path.of("target", "test-classes"),
                        HostileRun.class.getName(),
                        hostile.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("it ended").isTrue();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_is_judged_where_it_is_wrong_and_nothing_of_it_is_repeated(HostileFile file) throws IOException {
        HostileRun validated = HostileRun.read(folder.resolve("hostile"), file, HostileRun.VALIDATED);
        isSafe(validated, file);
        if (isTooMuch(validated, file)) {
            return;
        }
        assertThat(validated.err()).isEmpty();
        assertThat(validated.exit()).as(validated.out()).isEqualTo(file.exit());
        places(file.findings(), found(validated.out()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_never_breaks_what_it_is_used_for(HostileFile file) throws IOException {
        HostileRun scored = HostileRun.read(folder.resolve("hostile"), file, HostileRun.USED);
        boolean canBeUsed = file.exit() == 0 && !isTooMuch(scored, file);
        assertThat(scored.exit()).as(scored.err()).isIn(canBeUsed ? List.of(0, 3) : List.of(3, 4));
        isSafe(scored, file);
    }

    @Test
    void there_are_many_and_most_of_them_say_what_must_be_found() {
        assertThat(files()).hasSizeGreaterThan(200);
        assertThat(files().stream()
                        .filter(file -> file.exit() != 0 && file.findings().isEmpty()))
                .isEmpty();
    }

    /** Whether 64 MB hold a file of megabytes and what is made of it depends on the collector's day. */
    private static boolean isTooMuch(HostileRun run, HostileFile file) {
        return run.exit() == 4
                && run.err().contains("is too much for the memory that Java may use here.")
                && (file.isHeavy() || file.bytes().get().length > LONG_FILE);
    }

    private static void isSafe(HostileRun run, HostileFile file) {
        String said = run.out() + run.err();
        assertThat(said).doesNotContain("Exception", "Error:", "\tat ", "Internal failure");
        assertThat(said.codePoints().filter(HostileFileTest::movesTheTerminal).toArray())
                .as("characters that do something to a terminal")
                .isEmpty();
        assertThat(run.millis()).as("milliseconds").isLessThan(MOST_MILLIS);
        if (file.kind() == HostileFile.Kind.CASE || file.kind() == HostileFile.Kind.REPORT) {
            assertThat(said).doesNotContain("zefira");
        }
    }

    private static boolean movesTheTerminal(int letter) {
        return (Character.isISOControl(letter) && letter != '\n')
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0x2028
                || letter == 0x2029
                || letter == 0xFEFF
                || Character.getType(letter) == Character.SURROGATE;
    }

    private static List<String> found(String out) {
        List<String> found = new ArrayList<>();
        Matcher finding = FINDING.matcher(out);
        while (finding.find()) {
            found.add(finding.group(1) + " " + finding.group(2) + ":" + finding.group(3));
        }
        return found;
    }

    private static void places(List<String> wanted, List<String> found) {
        boolean more = wanted.contains("...");
        List<String> exactly =
                wanted.stream().filter(finding -> !finding.equals("heavy")).toList();
        List<String> first = more ? exactly.subList(0, exactly.indexOf("...")) : exactly;
        assertThat(found).hasSizeGreaterThanOrEqualTo(first.size());
        List<String> seen = more ? found.subList(0, first.size()) : found;
        for (int i = 0; i < seen.size(); i++) {
            // A star stands for a place that is not worth counting out.
            String place = i < first.size() && first.get(i).endsWith(" *")
                    ? " *"
                    : seen.get(i).substring(8);
            assertThat(i).as("more than was to be found: %s", found).isLessThan(first.size());
            assertThat(seen.get(i).substring(0, 8) + place).isEqualTo(first.get(i));
        }
    }
}
