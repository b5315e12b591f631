package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.json.CaseJson;
import io.github.reintegrationmatrix.json.CaseStream;
import io.github.reintegrationmatrix.json.CaseText;
import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReviewJson;
import io.github.reintegrationmatrix.json.TextsJson;
import io.github.reintegrationmatrix.json.breaker.Doc.Expected;
import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import io.github.reintegrationmatrix.model.Matrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One document: it is written down, read, and what is found is compared with what must be found. */
final class Round {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** How a case or a review stands in its file. */
    private enum Set {
        NONE,
        LINES,
        ARRAY
    }

    private static final MatrixJson MATRICES = new MatrixJson();
    private static final PolicyJson POLICIES = new PolicyJson();

    private final Stock stock;
    private final Doc doc;
    private final Set set;
    private final int before;
    private String text = "";

    Round(Stock stock, Doc doc) {
        this.stock = stock;
        this.doc = doc;
        int sets = doc.format.secret() && doc.behind.isEmpty() ? doc.random.nextInt(6) : 0;
        set = sets == 4 ? Set.LINES : sets == 5 ? Set.ARRAY : Set.NONE;
        before = set == Set.NONE ? 0 : doc.random.nextInt(3);
    }

    /** What differs, and which of the open differences it is. */
    record Verdict(String differs, Optional<Open> open) {}

    Verdict verdict() {
        List<String> wanted = wanted();
        List<String> found;
        List<String> told = new ArrayList<>();
        try {
            List<Finding> findings = read();
            found = findings.stream().map(Round::line).sorted().toList();
            findings.forEach(finding -> leaks(finding, told));
        } catch (IOException | RuntimeException thrown) {
            found = List.of(thrown.toString());
        }
        if (found.equals(wanted) && told.isEmpty()) {
            return new Verdict("", Optional.empty());
        }
        String differs = "  expected " + wanted + "\n  found    " + found;
        return told.isEmpty()
                ? new Verdict(differs, Open.of(wanted, found))
                : new Verdict(differs + "\n  told     " + told, Optional.empty());
    }

    String document() {
        return text;
    }

    private List<String> wanted() {
        doc.standing();
        text = write();
        IdentityHashMap<Object, String> pointers = doc.pointers();
        List<String> wanted = new ArrayList<>();
        for (Expected expected : doc.expected) {
            String pointer = (set == Set.ARRAY ? "/" + before : "")
                    + expected.pointer().apply(Objects.requireNonNull(pointers.get(expected.at())));
            int line = expected.at() instanceof Member key ? key.line : ((Node) expected.at()).line;
            int column = expected.at() instanceof Member key ? key.column : ((Node) expected.at()).column;
            wanted.add(expected.code() + " " + pointer + " " + line + ":" + column);
        }
        return wanted.stream().sorted().toList();
    }

    private static String line(Finding finding) {
        return finding.code().id() + " " + finding.location().path().pointer() + " "
                + finding.location().line() + ":" + finding.location().column();
    }

    /** In case files no text of a finding may hold what is wrong. */
    private void leaks(Finding finding, List<String> told) {
        if (doc.format.secret()) {
            String all = String.join(
                    "\n",
                    finding.message(),
                    finding.fix(),
                    finding.subject(),
                    finding.args().toString(),
                    finding.location().path().pointer());
            doc.secrets.stream().filter(all::contains).forEach(told::add);
        }
    }

    // ---- writing

    private String write() {
        Layout layout = new Layout(doc.random, set == Set.LINES, 1, 1);
        if (set == Set.NONE) {
            layout.write(doc.root);
            doc.behind.ifPresent(behind -> {
                layout.plain(doc.blanks);
                layout.write(behind);
            });
            return layout.written();
        }
        layout.plain(set == Set.ARRAY ? "[" : "");
        int after = doc.random.nextInt(2);
        String between = set == Set.ARRAY ? "," : doc.any("\n", "\r\n", "\n\n", "\n \r\n");
        for (int i = 0; i < before; i++) {
            layout.write(neighbour(i));
            layout.plain(between);
        }
        if (set == Set.LINES && doc.random.nextInt(3) == 0) {
            layout.byteOrderMark();
        }
        layout.write(doc.root);
        for (int i = 0; i < after; i++) {
            layout.plain(between);
            layout.write(neighbour(before + i));
        }
        layout.plain(set == Set.ARRAY ? "]" : "\n");
        return layout.written();
    }

    private Node neighbour(int number) {
        Node valid = doc.valid.copy();
        valid.get(doc.format == Format.CASE ? "case" : "review").text = "N-" + number;
        return valid;
    }

    // ---- reading

    private List<Finding> read() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Matrix matrix = doc.format == Format.MATRIX || doc.format == Format.POLICY
                ? stock.any()
                : stock.of(doc.valid).matrix();
        if (set != Set.NONE) {
            return set(matrix, in);
        }
        return switch (doc.format) {
            case MATRIX -> MATRICES.read(in, "").findings();
            case POLICY -> POLICIES.read(in, "").findings();
            case TEXTS -> new TextsJson(matrix).read(in, "").findings();
            case CASE -> new CaseJson(matrix).read(in, "", AS_OF).findings();
            case REVIEW -> new ReviewJson(matrix).read(in, "", AS_OF).findings();
        };
    }

    private List<Finding> set(Matrix matrix, ByteArrayInputStream in) throws IOException {
        String name = set == Set.LINES ? "set.ndjson" : "set.json";
        List<Finding> findings = new ArrayList<>();
        ReviewJson reviews = new ReviewJson(matrix);
        Matrix plan = doc.format == Format.REVIEW ? stock.any() : matrix;
        CaseStream stream = new CaseJson(plan).open(in, name, AS_OF);
        for (Optional<CaseText> next = stream.next(); next.isPresent(); next = stream.next()) {
            CaseText record = next.get();
            findings.addAll((doc.format == Format.REVIEW ? record.read(reviews) : record.read()).findings());
        }
        return findings;
    }
}
