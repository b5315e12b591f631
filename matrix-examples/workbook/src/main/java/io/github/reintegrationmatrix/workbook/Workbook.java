package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import io.github.reintegrationmatrix.text.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook (.xlsx) that was opened within the limits: its cells, and not yet what they mean.
 *
 * <p>A sheet {@code settings} says what it is. Macros are not run, links not followed, formulas not computed.
 *
 * <pre>{@code
 * Workbook workbook = Workbook.open(in, "plan.xlsx").orElseThrow();
 * ReadResult<Matrix> read = workbook.matrix().result();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Workbook {

    private static final List<String> FORMATS =
            List.of("monitoring-matrix/1", "case-record/1", "service-review/1", "scoring-policy/1");

    private final String file;
    private final byte[] bytes;
    private final List<Sheet> sheets;
    private final boolean from1904;
    private final Set<Code> notes;
    private final Notes beside;
    private final boolean asMarked;

    private Workbook(String file, byte[] bytes, Grid grid, Passed passed) {
        this.file = file;
        this.bytes = bytes;
        this.sheets = grid.sheets();
        this.from1904 = grid.from1904();
        this.notes = passed.notes();
        this.beside = passed.beside();
        this.asMarked = passed.scans().values().stream().anyMatch(PartScan::marked);
    }

    /**
     * Opens a workbook.
     *
     * @param in the bytes, at most 20 MB; not closed
     * @param file the name of the file for the findings, or empty
     * @return the workbook, or the finding that says why it is not read
     * @throws IOException if the bytes cannot be had
     */
    public static ReadResult<Workbook> open(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(Guard.MAX_BYTES + 1);
        try {
            Passed passed = Guard.pass(bytes);
            Grid grid = GridReader.read(passed);
            return new ReadResult<>(Optional.of(new Workbook(file, bytes, grid, passed)), List.of());
        } catch (Refusal refusal) {
            Location whole = new Location(file, DocumentPath.ROOT, 0, 0).in(refusal.sheet(), "");
            Finding finding = new Finding(refusal.code(), whole, "", refusal.args(), 1);
            return new ReadResult<>(Optional.empty(), List.of(finding));
        }
    }

    /**
     * Tells what the workbook says it is.
     *
     * @return the name of its format without the version, such as {@code monitoring-matrix}; empty if it says none that is
     *     known
     */
    public Optional<String> format() {
        String said = head().text("format");
        return FORMATS.stream()
                .map(format -> format.substring(0, format.indexOf('/')))
                .filter(name -> said.equals(name) || said.startsWith(name + "/"))
                .findFirst();
    }

    /** What it says it is, and where. */
    private Node.Obj head() {
        Book book = new Book(sheets, List.of(Settings.SHAPE), new Issues(), new Words(true));
        Node.Obj document = new Node.Obj(Place.NONE);
        List<Setting> only = List.of(Setting.needed("format", "format", ColumnKind.ID, ""));
        new Settings(book, only, document).read(Settings.SHAPE);
        return document;
    }

    /** A format that is not known is another mistake than none. */
    private Issue noFormat() {
        Node.Obj head = head();
        Node said = head.get("format");
        Gap gap = head.gap("format");
        Issues alone = new Issues();
        if (said != null) {
            alone.add(Code.UNKNOWN_FORMAT, said.place(), "known", Words.list(FORMATS));
        } else {
            alone.add(Code.NO_FORMAT, gap == null ? Place.NONE : gap.place(), "known", Words.list(FORMATS));
        }
        return alone.all().iterator().next();
    }

    /**
     * Reads the workbook as a matrix, and checks it.
     *
     * @return the matrix if nothing is an error, and all findings
     */
    public CheckedWorkbook<Matrix> matrix() {
        Issues issues = new Issues();
        Words words = new Words(false);
        Book book = new Book(sheets, MatrixShapes.ALL, issues, words);
        MatrixSheets rows = new MatrixSheets(book);
        Node.Obj document = rows.document();
        new TextsSheets(book, rows.languages()).documents(document);
        book.end(MatrixShapes.ALL);
        Sites sites = new Sites(document, sheets, MatrixShapes.ALL, words);
        return checked(sites, issues, List.of(), document, in -> new MatrixJson().read(in, file));
    }

    /**
     * Reads what the workbook of a matrix says in further languages, and checks it.
     *
     * @param matrix the matrix that was read from it
     * @return the texts by the tags of their languages
     */
    public Map<String, CheckedWorkbook<MatrixTexts>> texts(Matrix matrix) {
        Words words = new Words(false);
        // What the sheets themselves say is said with the matrix.
        Book book = new Book(sheets, MatrixShapes.ALL, new Issues(), words);
        MatrixSheets rows = new MatrixSheets(book);
        Node.Obj document = rows.document();
        Map<String, CheckedWorkbook<MatrixTexts>> texts = new LinkedHashMap<>();
        new TextsSheets(book, rows.languages()).documents(document).forEach((tag, said) -> {
            Sites sites = new Sites(said, sheets, MatrixShapes.ALL, words);
            texts.put(tag, read(sites, List.of(), List.of(), said, in -> new TextsJson(matrix).read(in, file)));
        });
        return texts;
    }

    /**
     * Reads the workbook as a case, and checks it.
     *
     * @param matrix the matrix that it was rated with, without errors
     * @param asOf the last day that is meant to count
     * @return the case if nothing is an error, and all findings; none repeats what stands in a cell
     */
    public CheckedWorkbook<CaseRecord> caseRecord(Matrix matrix, LocalDate asOf) {
        Issues issues = new Issues();
        Words words = new Words(true);
        Book book = new Book(sheets, CaseShapes.OF_CASES, issues, words);
        Node.Obj document = new CaseSheets(book, new Entries(matrix)).document();
        book.end(CaseShapes.OF_CASES);
        Sites sites = new Sites(document, sheets, CaseShapes.OF_CASES, words);
        List<Issue> beside = FreeText.search(sheets, book.read(), this.beside, asOf);
        return checked(sites, issues, beside, document, in -> new CaseJson(matrix).read(in, file, asOf));
    }

    /**
     * Reads the workbook as a review of services, and checks it.
     *
     * @param matrix the matrix of services that it was rated with, without errors
     * @param asOf the last day that is meant to count
     * @return the review if nothing is an error, and all findings; none repeats what stands in a cell
     */
    public CheckedWorkbook<ServiceReview> review(Matrix matrix, LocalDate asOf) {
        Issues issues = new Issues();
        Words words = new Words(true);
        Book book = new Book(sheets, CaseShapes.OF_REVIEWS, issues, words);
        Node.Obj document = new ReviewSheets(book, new Entries(matrix)).document();
        book.end(CaseShapes.OF_REVIEWS);
        Sites sites = new Sites(document, sheets, CaseShapes.OF_REVIEWS, words);
        List<Issue> beside = FreeText.search(sheets, book.read(), this.beside, asOf);
        return checked(sites, issues, beside, document, in -> new ReviewJson(matrix).read(in, file, asOf));
    }

    /**
     * Reads the workbook as a policy, and checks it.
     *
     * @return the policy if nothing is an error, and all findings
     */
    public CheckedWorkbook<ScoringPolicy> policy() {
        return policy(new PolicyJson());
    }

    /**
     * Reads the workbook as a policy, and checks whether it fits a matrix.
     *
     * @param matrix the matrix that is scored with it
     * @return the policy if nothing is an error, and all findings
     */
    public CheckedWorkbook<ScoringPolicy> policy(Matrix matrix) {
        return policy(new PolicyJson(matrix));
    }

    private CheckedWorkbook<ScoringPolicy> policy(PolicyJson policies) {
        Issues issues = new Issues();
        Words words = new Words(false);
        Book book = new Book(sheets, PolicyShapes.ALL, issues, words);
        Node.Obj document = new Node.Obj(Place.NONE);
        new Settings(book, PolicyShapes.SETTINGS, document).read(Settings.WITH_REASONS);
        book.end(PolicyShapes.ALL);
        Sites sites = new Sites(document, sheets, PolicyShapes.ALL, words);
        return checked(sites, issues, List.of(), document, in -> policies.read(in, file));
    }

    /** Reads a document as JSON. */
    private interface Reader<T> {
        ReadResult<T> read(InputStream in) throws IOException;
    }

    /** {@code beside} is what was found in cells that are not read. */
    private <T> CheckedWorkbook<T> checked(
            Sites sites, Issues issues, List<Issue> beside, Node.Obj document, Reader<T> reader) {
        notes.forEach(note -> issues.add(note, Place.NONE));
        if (from1904) {
            issues.add(Code.DAYS_FROM_1904, Place.NONE);
        }
        if (format().isEmpty()) {
            List<Issue> only = List.of(noFormat());
            return new CheckedWorkbook<>(
                    new ReadResult<>(Optional.empty(), sites.findings(only, file)), marks(only, 1));
        }
        return read(sites, List.copyOf(issues.all()), beside, document, reader);
    }

    private <T> CheckedWorkbook<T> read(
            Sites sites, List<Issue> issues, List<Issue> beside, Node.Obj document, Reader<T> reader) {
        ReadResult<T> read;
        try {
            read = reader.read(new ByteArrayInputStream(TreeWriter.write(document)));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        List<Issue> said = Issues.together(issues, Issues.without(sites.issues(read.findings()), issues));
        if (read.value().isEmpty()
                && said.stream().noneMatch(issue -> issue.code().severity() == Severity.ERROR)) {
            // Never nothing without a reason: what the reader said stands as it is.
            said = Issues.together(said, sites.plain(read.findings()));
        }
        List<Issue> all = sites.inOrder(Issues.withoutEchoes(FreeText.together(said, beside)));
        List<Finding> findings = sites.findings(all, file);
        boolean usable = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return new CheckedWorkbook<>(
                new ReadResult<>(usable ? read.value() : Optional.empty(), findings), marks(all, findings.size()));
    }

    /** The cells of the findings that are listed. */
    private static List<CheckedWorkbook.Mark> marks(List<Issue> issues, int listed) {
        List<CheckedWorkbook.Mark> marks = new ArrayList<>();
        Sites.marks(issues).forEach((place, finding) -> {
            if (!place.cell().isEmpty() && finding < listed) {
                marks.add(new CheckedWorkbook.Mark(place.sheet(), place.cell(), finding));
            }
        });
        return marks;
    }

    /**
     * Tells whether this is a marked workbook as it was written: no other program has saved it since, so nobody can have
     * mended anything in it.
     *
     * @return true if it may be replaced without losing anybody's work
     */
    public boolean isAsMarked() {
        return asMarked;
    }

    /**
     * Writes the workbook once more, with the cells marked that findings are about, and a sheet {@code findings} that lists
     * what to do. Everything else stays as it is; macros are left out.
     *
     * @param checked what came of reading it, such as the matrix and its texts
     * @return the bytes of the marked workbook
     */
    public byte[] marked(List<CheckedWorkbook<?>> checked) {
        return marked(checked, Phrases.ENGLISH);
    }

    /**
     * Writes the workbook once more with its marks, and with the sheet {@code findings} in a language.
     *
     * @param checked what came of reading it, such as the matrix and its texts
     * @param language the tag of a language, see {@link Phrases#LANGUAGES}; English for any other
     * @return the same as {@link #marked(List)}
     */
    public byte[] marked(List<CheckedWorkbook<?>> checked, String language) {
        List<Finding> findings = new ArrayList<>();
        List<CheckedWorkbook.Mark> marks = new ArrayList<>();
        for (CheckedWorkbook<?> one : checked) {
            int before = findings.size();
            one.marks()
                    .forEach(mark ->
                            marks.add(new CheckedWorkbook.Mark(mark.sheet(), mark.cell(), before + mark.finding())));
            findings.addAll(one.result().findings());
        }
        try {
            return new Marking(sheets, findings, marks, language).write(bytes);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Prints its size. */
    @Override
    public String toString() {
        return "Workbook[" + sheets.size() + " sheets]";
    }
}
