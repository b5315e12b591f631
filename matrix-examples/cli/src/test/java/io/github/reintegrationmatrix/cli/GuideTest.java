package io.github.reintegrationmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a case worker through GUIDE.md; her five mistakes were written down before the check. */
class GuideTest {

    private static final Path GUIDE =
            Run.ROOT.resolve("matrix-examples").resolve("launchers").resolve("GUIDE.md");
    private static final String DAY = "2026-01-31";

    @TempDir
    private Path folder;

    @Test
    void an_empty_workbook_five_mistakes_a_marked_one_and_a_result() throws IOException {
        assertThat(Run.of(
                                "template",
                                "--matrix",
                                "plan",
                                "-o",
                                folder.resolve("case.xlsx").toString())
                        .exit())
                .isZero();
        Path filled = Files.copy(Path.of(Run.sample("guide", "filled.xlsx")), folder.resolve("filled.xlsx"));
        Run found = Run.of("validate", filled.toString(), "--as-of", DAY);
        assertThat(found.exit()).isEqualTo(3);
        assertThat(Pattern.compile("MTX-\\d{4}  [^\"\\n]*\"[^\"]+\"")
                        .matcher(found.out())
                        .results()
                        .map(MatchResult::group))
                .isEqualTo(List.of(
                        "MTX-3001  settings!B3, under \"case\"",
                        "MTX-3307  rounds!B2, under \"phase\"",
                        "MTX-1105  voices!C3, under \"date\"",
                        "MTX-6024  'round 1'!P2, under \"date\"",
                        "MTX-3502  'round 1'!E26, under \"level\""));
        Path marked = folder.resolve("filled.checked.xlsx");
        assertThat(marked).exists();
        assertThat(Run.of("validate", marked.toString(), "--as-of", DAY, "--no-marked")
                        .exit())
                .isEqualTo(3);
        String mended = Run.sample("guide", "mended.xlsx");
        Run right = Run.of("validate", mended, "--as-of", DAY, "--no-marked");
        assertThat(right.exit()).isZero();
        assertThat(right.words()).contains("Nothing to mend or to consider.");
        Path page = folder.resolve("score.html");
        Run scored =
                Run.of("score", mended, "--matrix", "plan", "--as-of", DAY, "--format", "html", "-o", page.toString());
        assertThat(scored.exit()).isZero();
        assertThat(page).content().contains("Case VLO-0107", "Look first");
    }

    @Test
    void its_pictures_are_there() throws IOException {
        List<String> pictures = Pattern.compile("\\]\\(([^)]+\\.png)\\)")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(picture -> picture.group(1))
                .toList();
        assertThat(pictures)
                .hasSize(5)
                .allSatisfy(picture -> assertThat(GUIDE.resolveSibling(picture)).exists());
    }
}
