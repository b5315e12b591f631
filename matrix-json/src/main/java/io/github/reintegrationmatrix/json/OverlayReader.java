package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.FindingList;
import io.github.reintegrationmatrix.model.Adaptation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads {@code matrix-adaptation/1}. */
final class OverlayReader {

    private static final Shape OVERLAY =
            Shape.of("format!", "id!", "version!", "base!", "title!", "provenance!", "changes!", "log");
    private static final Shape BASE = Shape.of("id!", "version!", "measurement");
    private static final Shape CHANGE = Shape.of(headings());
    private static final String ELEMENTS = String.join(", ", ProvenanceReader.ELEMENTS.keySet());

    private final Cursor in;
    private final ProvenanceReader provenance;
    private final FindingList findings = new FindingList();
    private boolean complete = true;

    OverlayReader(Cursor in) {
        this.in = in;
        this.provenance = new ProvenanceReader(in);
    }

    private static String[] headings() {
        List<String> headings = new ArrayList<>(List.of("do!"));
        headings.addAll(ProvenanceReader.ELEMENTS.keySet());
        headings.addAll(List.of("level", "in", "after", "before", "to", "without", "reason!"));
        return headings.toArray(String[]::new);
    }

    Overlay overlay() {
        Adaptation.Base base = new Adaptation.Base("", "", "");
        Tree head = Tree.object(null);
        List<Overlay.Edit> edits = List.of();
        List<Adaptation.Step> log = List.of();
        for (Members m = in.members(OVERLAY); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.ADAPTATION);
                case "base" -> base = provenance.base(BASE);
                case "changes" -> edits = changes();
                case "log" -> log = in.list(this::step);
                default -> head.members().put(m.key(), Tree.read(in, true));
            }
        }
        head.member("provenance")
                .flatMap(tree -> tree.member("adaptations"))
                .flatMap(Tree::origin)
                .ifPresent(place -> findings.add(
                        Code.NOT_WITH_CHANGE, place.itsKey(), "", "key", "adaptations", "do", "provenance"));
        return new Overlay(base, head, edits, complete, log, findings.all());
    }

    private List<Overlay.Edit> changes() {
        boolean isList = in.parser().currentToken() == JsonToken.START_ARRAY;
        DocumentPath path = in.path();
        List<Overlay.Edit> edits = in.list(this::change);
        if (isList && edits.isEmpty()) {
            findings.add(Code.NO_CHANGES, path, "");
        }
        return edits;
    }

    private Adaptation.Step step() {
        DocumentPath path = in.path();
        Adaptation.Step step = provenance.step();
        if (step.kind() == Adaptation.Test.COGNITIVELY_TESTED && step.people() == 0) {
            findings.add(Code.TESTED_WITH_UNKNOWN, path.key("people"), "");
        }
        return step;
    }

    /** A change, or null if it does not say what is to be done with what. */
    private Overlay.@Nullable Edit change() {
        DocumentPath path = in.path();
        Adaptation.Kind kind = null;
        Map<Adaptation.Element, String> ids = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        Tree to = Tree.object(null);
        List<String> without = List.of();
        boolean isObject = in.parser().currentToken() == JsonToken.START_OBJECT;
        Members m = in.members(CHANGE);
        while (m.next()) {
            switch (m.key()) {
                case "do" -> kind = in.oneOf(ProvenanceReader.KINDS);
                case "to" -> to = to();
                case "without" -> without = in.texts();
                case "level", "in", "after", "before", "reason" -> texts.put(m.key(), in.textIfAny());
                default -> ids.put(Objects.requireNonNull(ProvenanceReader.ELEMENTS.get(m.key())), in.textIfAny());
            }
        }
        if (!isObject || kind == null) {
            complete = false;
            return null;
        }
        if (ids.size() != 1) {
            findings.add(Code.CONFLICTING_KEYS, path, "", "known", ELEMENTS, "choice", "one-of");
            complete = false;
            return null;
        }
        Map.Entry<Adaptation.Element, String> what = ids.entrySet().iterator().next();
        boolean fits = new Headings(findings, m, kind, path).goTogether(what.getKey(), to);
        Adaptation.Change change = new Adaptation.Change(
                kind,
                what.getKey(),
                what.getValue(),
                texts.getOrDefault("level", ""),
                texts.getOrDefault("reason", ""));
        complete &= fits;
        return fits ? new Overlay.Edit(change, path, texts.getOrDefault("in", ""), beside(texts), to, without) : null;
    }

    private Tree to() {
        Tree to = Tree.object(in.path());
        if (in.at(JsonToken.START_OBJECT, "object")) {
            to = Tree.read(in, true);
        }
        return to;
    }

    private static Optional<Overlay.Beside> beside(Map<String, String> texts) {
        if (texts.containsKey("after")) {
            return Optional.of(new Overlay.Beside(texts.getOrDefault("after", ""), true));
        }
        return Optional.ofNullable(texts.get("before")).map(sibling -> new Overlay.Beside(sibling, false));
    }
}
