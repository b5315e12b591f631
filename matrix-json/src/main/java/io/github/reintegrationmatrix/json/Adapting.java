package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.check.Severity;
import io.github.reintegrationmatrix.model.Adaptation;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.Provenance;
import io.github.reintegrationmatrix.score.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the adapted matrix of one base and one adaptation, and says at which change something goes wrong. */
final class Adapting {

    private static final String USERS = "users";
    private static final DocumentPath BASE = DocumentPath.ROOT.key("base");

    private final Matrix base;
    private final MatrixJson matrices;
    private final FindingList findings = new FindingList();
    private Optional<Matrix> adapted = Optional.empty();

    Adapting(Matrix base, MatrixJson matrices) {
        this.base = base;
        this.matrices = matrices;
    }

    /** The matrix, if nothing is an error. */
    Optional<Matrix> adapted() {
        return adapted;
    }

    /** All findings about what could be read; their places are only paths. */
    List<Finding> adapt(Overlay overlay) {
        findings.addAll(overlay.findings());
        String measurement = Fingerprint.of(base);
        if (!isOf(overlay.base(), measurement)) {
            return findings.all();
        }
        Tree head = overlay.head();
        if (head.textOf("id").equals(base.id()) && head.textOf("version").equals(base.version())) {
            findings.add(Code.NAMED_AS_BASE, DocumentPath.ROOT.key("version"), "");
        }
        Tree tree = tree();
        new LogRules(new Things(tree), findings).check(overlay);
        new Edits(tree, findings).make(overlay.edits());
        tree.members().putAll(head.members());
        tree.member("provenance").ifPresent(provenance -> provenance.members().remove("adaptations"));
        boolean sound = findings.all().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        ReadResult<Matrix> result = read(tree);
        judge(result.findings(), new Origins(tree, overlay.edits()), sound);
        adapted = result.value().map(matrix -> with(matrix, overlay, measurement));
        return findings.all();
    }

    private boolean isOf(Adaptation.Base named, String measurement) {
        boolean same = named.id().equals(base.id()) && named.version().equals(base.version());
        boolean measures = named.measurement().isEmpty() || named.measurement().equals(measurement);
        if (!same || !measures) {
            String known = base.id() + " " + base.version();
            DocumentPath place = same ? BASE.key("measurement") : BASE;
            findings.add(Code.OTHER_BASE, place, "", "known", same ? known + ", " + measurement : known);
        }
        return same && measures;
    }

    /** The document of the base. */
    private Tree tree() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            matrices.write(base, written);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        try (Cursor cursor = new Cursor(new Document(written.toByteArray(), ""), false)) {
            cursor.next();
            return Tree.read(cursor, false);
        }
    }

    private ReadResult<Matrix> read(Tree tree) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Json.write(written, json -> json.tree(tree));
            return matrices.read(new ByteArrayInputStream(written.toByteArray()), "");
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /**
     * Says what is wrong with the adapted matrix where it comes from. What the base says of itself is not said again; and
     * beside errors of the adaptation itself only what lies in a value it brings and does not follow from another.
     */
    private void judge(List<Finding> ofMatrix, Origins origins, boolean sound) {
        Set<Finding> known = new HashSet<>();
        matrices.check(base).forEach(finding -> known.add(anywhere(finding)));
        Map<Place, Finding> placed = new LinkedHashMap<>();
        for (Finding finding : ofMatrix) {
            Optional<DocumentPath> own = origins.own(finding.location().path());
            boolean said = own.isEmpty() && known.contains(anywhere(finding));
            boolean echo = !sound && (own.isEmpty() || Echoes.isCaused(finding.code()));
            if (!said && !echo) {
                Optional<Overlay.Edit> removal = own.isPresent() ? Optional.empty() : origins.removal(finding);
                Finding here = removal.map(edit -> stillUsed(edit, finding, origins.user(finding)))
                        .orElseGet(() -> finding.at(Location.at(own.orElseGet(() -> origins.cause(finding)))));
                placed.merge(new Place(here.code(), here.location().path()), here, Adapting::together);
            }
        }
        findings.addAll(placed.values());
    }

    private record Place(Code code, DocumentPath path) {}

    private static Finding stillUsed(Overlay.Edit removal, Finding finding, String user) {
        boolean level = !removal.change().level().isEmpty();
        Map<String, String> args = Map.of(
                "element",
                level ? "level" : removal.heading(),
                "what",
                level ? removal.change().level() : removal.change().id(),
                USERS,
                user);
        return new Finding(
                Code.REMOVED_IN_USE, Location.at(removal.idPlace()), finding.subject(), args, finding.count());
    }

    /** The same at one place; what is used in several is about none of them. */
    private static Finding together(Finding first, Finding other) {
        Map<String, String> args = new LinkedHashMap<>(first.args());
        if (args.containsKey(USERS)) {
            Set<String> users = new LinkedHashSet<>(
                    List.of(first.args().getOrDefault(USERS, "").split(", ", -1)));
            users.add(other.args().getOrDefault(USERS, ""));
            args.put(USERS, String.join(", ", users));
        }
        String subject = first.subject().equals(other.subject()) ? first.subject() : "";
        return new Finding(first.code(), first.location(), subject, args, first.count() + other.count());
    }

    private static Finding anywhere(Finding finding) {
        return finding.at(Location.at(DocumentPath.ROOT));
    }

    private Matrix with(Matrix matrix, Overlay overlay, String measurement) {
        List<Adaptation> all = new ArrayList<>(base.provenance().adaptations());
        all.add(new Adaptation(
                matrix.id(),
                matrix.version(),
                new Adaptation.Base(base.id(), base.version(), measurement),
                overlay.edits().stream().map(Overlay.Edit::change).toList(),
                overlay.log()));
        Provenance own = matrix.provenance();
        return matrix.with(
                new Provenance(own.basis(), own.authors(), own.date(), own.rationale(), own.validation(), all));
    }
}
