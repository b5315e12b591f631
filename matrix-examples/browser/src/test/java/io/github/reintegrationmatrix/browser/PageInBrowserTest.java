package io.github.reintegrationmatrix.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.progress.ProgressReport;
import io.github.reintegrationmatrix.report.HtmlCaseList;
import io.github.reintegrationmatrix.report.HtmlMatrix;
import io.github.reintegrationmatrix.report.HtmlReport;
import io.github.reintegrationmatrix.score.Scorer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages of six sample cases and their list, of a review of services and of both reference matrices in a real
 * browser: nothing is said on the console, nothing is asked of anybody, nothing
 * sticks out to the side, and an audit of accessibility finds nothing, at a desk, on a telephone, enlarged and on paper.
 */
class PageInBrowserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** A sheet of A4 between margins of 14 mm, at 96 pixels an inch: 182 mm. */
    private static final int PAPER = 688;

    /**
     * Eight rounds with a setback; many unknowns; critical concerns; nobody asked; two episodes; nobody reached.
     */
    private static final List<String> CASES =
            List.of("marina", "emina", "siblings", "not-asked", "came-back", "lost-to-follow-up");

    private static final Set<String> AUDITED_TWICE =
            Set.of("siblings.html", "came-back.html", "index.html", "services.html");

    private static Playwright playwright;
    private static Browser browser;
    private static List<Path> pages;
    private static List<Path> others;

    /** A way to look at a page. */
    private enum Look {
        DESK(1280),
        PHONE(390),
        /** A window of 1280 pixels at 200 %. */
        ENLARGED(640),
        /** A window of 1280 pixels at 400 %, which is what WCAG 2.2 asks for in reflow. */
        REFLOWED(320),
        PAPER_SHEET(PAPER);

        private final int width;

        Look(int width) {
            this.width = width;
        }
    }

    @BeforeAll
    static void open() throws IOException {
        Path folder = Path.of(System.getProperty("pages"));
        pages = write(folder);
        others = writeOthers(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_page_in_every_way_of_looking_at_it() {
        return inEveryWay(pages);
    }

    @TestFactory
    Stream<DynamicTest> matrices_and_reviews_in_every_way_of_looking_at_them() {
        return inEveryWay(others);
    }

    private static Stream<DynamicTest> inEveryWay(List<Path> files) {
        return files.stream()
                .flatMap(file -> Stream.of(Look.values())
                        .map(look ->
                                DynamicTest.dynamicTest(file.getFileName() + ", " + look, () -> check(file, look))));
    }

    @TestFactory
    Stream<DynamicTest> the_chart_can_be_heard() {
        return pages.stream()
                .filter(file -> !file.endsWith("index.html"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    try (BrowserContext context = browser.newContext()) {
                        Page page = context.newPage();
                        page.navigate(file.toUri().toString());
                        String heard = page.locator("main").ariaSnapshot();
                        Object labels = page.evaluate("[...document.querySelectorAll('.row:not(.head) svg[role=img]')]"
                                + ".map(row => row.getAttribute('aria-label'))");
                        assertThat((List<?>) labels).hasSizeGreaterThan(14);
                        for (Object label : (List<?>) labels) {
                            assertThat(heard).contains(String.valueOf(label).substring(0, 40));
                        }
                    }
                }));
    }

    private static void check(Path file, Look look) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(look.width, 900))) {
            Page page = context.newPage();
            List<String> heard = new ArrayList<>();
            page.onConsoleMessage(message -> heard.add(message.text()));
            page.onPageError(heard::add);
            page.onRequest(request -> {
                if (!Path.of(URI.create(request.url())).equals(file.toAbsolutePath())) {
                    heard.add("asked for " + request.url());
                }
            });
            if (look == Look.PAPER_SHEET) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            }
            page.navigate(file.toUri().toString());
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of the page")
                    .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
            if (look == Look.PAPER_SHEET) {
                assertThat(page.evaluate("[...document.querySelectorAll('.scroll')]"
                                + ".filter(box => box.scrollWidth > box.clientWidth).length"))
                        .as("tables cut off on paper")
                        .isEqualTo(0);
                assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                        .hasSizeGreaterThan(10_000);
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(file.resolveSibling(file.getFileName().toString().replace(".html", "-" + look + ".png"))));
            assertThat(heard).as("console and requests").isEmpty();
            // The audit takes seconds; what it looks at does not differ much between widths.
            if (look == Look.DESK
                    || (look == Look.PHONE
                            && AUDITED_TWICE.contains(file.getFileName().toString()))) {
                assertThat(new AxeBuilder(page)
                                .withTags(List.of(
                                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                                .analyze()
                                .getViolations())
                        .as("audit of accessibility")
                        .isEmpty();
            }
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Scorer scorer = Scorer.of(plan, ScoringPolicy.illustrative());
        HtmlCaseList list = new HtmlCaseList(DAY, "en");
        List<Path> written = new ArrayList<>();
        for (String name : CASES) {
            Path file = Path.of("..", "samples", "cases", name + ".json");
            try (InputStream in = Files.newInputStream(file)) {
                ProgressReport report = scorer.score(
                        new CaseJson(plan).read(in, file.toString(), DAY).orElseThrow(), DAY);
                list.add(report, name + ".html");
                written.add(Files.writeString(folder.resolve(name + ".html"), HtmlReport.of(report)));
            }
        }
        written.add(Files.writeString(folder.resolve("index.html"), list.page(1)));
        return written;
    }

    /** Both reference matrices to read, one of them in a further language, and a review of services. */
    private static List<Path> writeOthers(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        Matrix plan = ReferenceMatrices.named("plan").orElseThrow();
        Matrix services = ReferenceMatrices.named("services").orElseThrow();
        written.add(Files.writeString(folder.resolve("plan.html"), HtmlMatrix.of(plan, Optional.empty())));
        written.add(Files.writeString(
                folder.resolve("services.html"),
                HtmlMatrix.of(services, ReferenceMatrices.texts(services, "sr-Cyrl"))));
        Path file = Path.of("..", "samples", "reviews", "shelter.json");
        HtmlCaseList list = new HtmlCaseList(DAY, "en");
        try (InputStream in = Files.newInputStream(file)) {
            ServiceReview review =
                    new ReviewJson(services).read(in, file.toString(), DAY).orElseThrow();
            for (ProgressReport report :
                    Scorer.of(services, ScoringPolicy.illustrative()).score(review, DAY)) {
                list.add(report, report.caseCode() + ".html");
                written.add(Files.writeString(folder.resolve(report.caseCode() + ".html"), HtmlReport.of(report)));
            }
        }
        written.add(Files.writeString(folder.resolve("reviews.html"), list.page(0)));
        return written;
    }

    private static Path executable() {
        String named = System.getProperty("browser", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException(
                "There is no Chromium or Chrome on the PATH. Install one, or name it with -Dbrowser=FILE."));
    }
}
