package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.CaseStatus;
import io.github.reintegrationmatrix.model.Dimension;
import io.github.reintegrationmatrix.model.EventKind;
import io.github.reintegrationmatrix.model.Facet;
import io.github.reintegrationmatrix.model.Indicator;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MeansOfVerification;
import io.github.reintegrationmatrix.model.Outcome;
import io.github.reintegrationmatrix.model.Provenance;
import io.github.reintegrationmatrix.model.ReintegrationPhase;
import io.github.reintegrationmatrix.model.Scale;
import io.github.reintegrationmatrix.model.Service;
import io.github.reintegrationmatrix.model.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code monitoring-matrix/1}. Each method is the definition of one object of the format. */
final class MatrixReader {

    static final Map<String, Matrix.Kind> KINDS = Words.of(Matrix.Kind.class);
    static final Map<String, Voice.Kind> VOICES = Words.of(Voice.Kind.class);

    private static final Shape MATRIX = Shape.of(
            "format!",
            "id!",
            "version!",
            "kind!",
            "language!",
            "title!",
            "provenance!",
            "voices!",
            "phases!",
            "facets",
            "scales",
            "means!",
            "services",
            "events",
            "statuses",
            "dimensions",
            "outcomes!");
    private static final Shape VOICE = Shape.of("id!", "label!", "kind!");
    private static final Shape PHASE = Shape.of("id!", "label!", "from!", "to");
    private static final Shape FACET = Shape.of("id!", "label!", "values!");
    private static final Shape MEANS = Shape.of("id!", "label!", "validity");
    private static final Shape SERVICE = Shape.of("id!", "label!", "serves!");
    private static final Shape EVENT = Shape.of("id!", "label!", "serious");
    private static final Shape STATUS = Shape.of("id!", "label!");
    private static final Shape DIMENSION = Shape.of("id!", "label!");
    private static final Shape OUTCOME =
            Shape.of("id!", "label!", "definition!", "why", "weight", "scored", "appliesWhen", "indicators!");

    /** What a thing of a matrix may have. */
    private static final List<Shape> THINGS = List.of(
            VOICE,
            PHASE,
            FACET,
            MEANS,
            SERVICE,
            EVENT,
            OUTCOME,
            IndicatorReader.INDICATOR,
            IndicatorReader.SCALE,
            IndicatorReader.LEVEL);

    private final Cursor in;
    private final IndicatorReader indicators;

    MatrixReader(Cursor in) {
        this.in = in;
        this.indicators = new IndicatorReader(in);
    }

    /** Whether anything in a matrix has such a heading. */
    static boolean knows(String heading) {
        return THINGS.stream().anyMatch(thing -> thing.position(heading) >= 0);
    }

    Matrix matrix() {
        String id = "";
        String version = "";
        Matrix.Kind kind = null;
        String language = "en";
        String title = "";
        Provenance provenance = null;
        List<Voice> voices = List.of();
        List<ReintegrationPhase> phases = List.of();
        List<Facet> facets = List.of();
        Map<String, Scale> scales = new LinkedHashMap<>();
        List<MeansOfVerification> means = List.of();
        List<Service> services = List.of();
        List<EventKind> events = List.of();
        List<CaseStatus> statuses = List.of();
        List<Dimension> dimensions = List.of();
        List<Outcome> outcomes = List.of();
        for (Members m = in.members(MATRIX); m.next(); ) {
            switch (m.key()) {
                case "format" -> Formats.read(in, Formats.MATRIX);
                case "id" -> id = in.textOrEmpty();
                case "version" -> version = in.textOrEmpty();
                case "kind" -> kind = in.oneOf(KINDS);
                case "language" -> language = in.textOrEmpty();
                case "title" -> title = in.textOrEmpty();
                case "provenance" -> provenance = new ProvenanceReader(in).provenance();
                case "voices" -> voices = in.list(this::voice);
                case "phases" -> phases = in.list(this::phase);
                case "facets" -> facets = in.list(this::facet);
                case "scales" -> scales = in.map(key -> key, indicators::ownScale);
                case "means" -> means = in.list(this::means);
                case "services" -> services = in.list(this::service);
                case "events" -> events = in.list(this::event);
                case "statuses" -> statuses = in.list(this::status);
                case "dimensions" -> dimensions = in.list(this::dimension);
                default -> outcomes = in.list(this::outcome);
            }
        }
        return new Matrix(
                id,
                version,
                kind == null ? Matrix.Kind.INDIVIDUAL_PLAN : kind,
                language,
                title,
                provenance == null ? ProvenanceReader.UNKNOWN : provenance,
                voices,
                phases,
                facets,
                scales,
                means,
                services,
                events,
                statuses,
                dimensions,
                outcomes);
    }

    private Voice voice() {
        String id = "";
        String label = "";
        Voice.Kind kind = null;
        for (Members m = in.members(VOICE); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> kind = in.oneOf(VOICES);
            }
        }
        return new Voice(id, label, kind == null ? Voice.Kind.OTHER : kind);
    }

    private ReintegrationPhase phase() {
        String id = "";
        String label = "";
        Integer from = null;
        Integer to = ReintegrationPhase.OPEN;
        for (Members m = in.members(PHASE); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                case "from" -> from = in.integer();
                default -> to = in.integer();
            }
        }
        return new ReintegrationPhase(id, label, from == null ? 0 : from, to == null ? 0 : to);
    }

    private Facet facet() {
        String id = "";
        String label = "";
        List<String> values = List.of();
        for (Members m = in.members(FACET); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> values = in.texts();
            }
        }
        return new Facet(id, label, values);
    }

    private MeansOfVerification means() {
        String id = "";
        String label = "";
        int validity = 0;
        for (Members m = in.members(MEANS); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> validity = IndicatorReader.months(in);
            }
        }
        return new MeansOfVerification(id, label, validity);
    }

    private EventKind event() {
        String id = "";
        String label = "";
        boolean serious = false;
        for (Members m = in.members(EVENT); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> serious = Boolean.TRUE.equals(in.bool());
            }
        }
        return new EventKind(id, label, serious);
    }

    private CaseStatus status() {
        String id = "";
        String label = "";
        for (Members m = in.members(STATUS); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                default -> label = in.textOrEmpty();
            }
        }
        return new CaseStatus(id, label);
    }

    private Service service() {
        String id = "";
        String label = "";
        List<String> serves = List.of();
        for (Members m = in.members(SERVICE); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                default -> serves = in.texts();
            }
        }
        return new Service(id, label, serves);
    }

    private Dimension dimension() {
        String id = "";
        String label = "";
        for (Members m = in.members(DIMENSION); m.next(); ) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                default -> label = in.textOrEmpty();
            }
        }
        return new Dimension(id, label);
    }

    private Outcome outcome() {
        String id = "";
        String label = "";
        String definition = "";
        String why = "";
        Weight weight = new Weight(in);
        Map<String, List<String>> appliesWhen = Map.of();
        List<Indicator> list = List.of();
        Members m = in.members(OUTCOME);
        while (m.next()) {
            switch (m.key()) {
                case "id" -> id = in.textOrEmpty();
                case "label" -> label = in.textOrEmpty();
                case "definition" -> definition = in.textOrEmpty();
                case "why" -> why = in.textIfAny();
                case "weight" -> weight.number();
                case "scored" -> weight.scored();
                case "appliesWhen" -> appliesWhen = in.map(key -> key, in::texts);
                default -> list = in.list(indicators::indicator);
            }
        }
        return new Outcome(id, label, definition, why, weight.of(m), appliesWhen, list);
    }
}
