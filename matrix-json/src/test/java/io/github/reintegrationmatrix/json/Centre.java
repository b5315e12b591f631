package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.casefile.ServiceReview;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.model.MatrixTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A matrix of services, a review and texts that use every member of their formats, as people would write them. */
final class Centre {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    static final String MATRIX = """
            {
              "format": "monitoring-matrix/1",
              "id": "centre",
              "version": "1",
              "kind": "services",
              "language": "en",
              "title": "A centre",
              "provenance": {
                "basis": "Invented",
                "authors": ["The project"],
                "date": "2026-11-22",
                "rationale": "Weights are equal",
                "validation": "None"
              },
              "voices": [
                {"id": "staff", "label": "Staff", "kind": "other"},
                {"id": "users", "label": "Beneficiaries", "kind": "own"}
              ],
              "phases": [
                {"id": "crisis", "label": "Crisis", "from": 0, "to": 3},
                {"id": "stay", "label": "Stay", "from": 3, "to": 12}
              ],
              "facets": [
                {"id": "shelter", "label": "Shelter", "values": ["offered", "not-offered"]},
                {"id": "legal", "label": "Legal assistance", "values": ["offered", "not-offered"]}
              ],
              "scales": {
                "how-much": {"levels": [
                  {"id": "none", "label": "No"}, {"id": "some", "label": "Partly"}, {"id": "full", "label": "Yes"}
                ]}
              },
              "means": [{"id": "visit", "label": "A visit"}],
              "services": [],
              "dimensions": [{"id": "privacy", "label": "Confidentiality"}],
              "outcomes": [
                {
                  "id": "shelter",
                  "label": "Shelter",
                  "definition": "A safe place to sleep",
                  "why": "Without it nothing else can begin",
                  "weight": 1,
                  "appliesWhen": {"shelter": ["offered"]},
                  "indicators": [
                    {
                      "id": "clean",
                      "dimension": "privacy",
                      "statement": "Rooms are clean",
                      "guidance": "Look at the kitchen too",
                      "weight": 1,
                      "scale": "how-much",
                      "raters": ["staff"],
                      "primary": "staff",
                      "due": ["crisis", "stay"],
                      "expected": {"crisis": "some", "stay": "full"},
                      "validity": 6,
                      "means": {"visit": "adequate"}
                    },
                    {
                      "id": "heard",
                      "statement": "People are heard",
                      "questions": {"users": "Are you heard here?"},
                      "childQuestion": "Does somebody listen to you?",
                      "weight": 1,
                      "scale": "how-much",
                      "raters": ["users"],
                      "primary": "users",
                      "due": ["crisis", "stay"],
                      "expected": {"crisis": "some", "stay": "some"},
                      "ownAccount": true,
                      "means": {"visit": "partial"}
                    },
                    {
                      "id": "locked",
                      "statement": "Nobody unknown can come in",
                      "questions": {"staff": "Is the door locked?"},
                      "weight": 1,
                      "scale": "how-much",
                      "raters": ["staff"],
                      "primary": "staff",
                      "due": ["crisis", "stay"],
                      "expected": {"crisis": "full", "stay": "full"},
                      "critical": {"rationale": "Danger", "floor": "some", "notApplicableReasons": ["no-door"]},
                      "means": {"visit": "adequate"}
                    }
                  ]
                },
                {
                  "id": "legal",
                  "label": "Legal assistance",
                  "definition": "Advice on rights",
                  "weight": "1/3",
                  "appliesWhen": {"legal": ["offered"]},
                  "indicators": [
                    {
                      "id": "advice",
                      "statement": "Advice is given",
                      "weight": 1,
                      "scale": {"worst": 0, "best": 10, "unit": "days"},
                      "raters": ["staff"],
                      "primary": "staff",
                      "due": ["crisis"],
                      "expected": {"crisis": 5},
                      "appliesWhen": {"shelter": ["offered", "not-offered"]},
                      "means": {"visit": "adequate"}
                    }
                  ]
                }
              ]
            }
            """;

    static final String REVIEW = """
            {
              "format": "service-review/1",
              "review": "CENTRE-1",
              "matrix": {"id": "centre", "version": "1"},
              "start": "2025-01-10",
              "phases": [
                {
                  "phase": "crisis",
                  "offers": [
                    {"from": "2025-01-10", "services": ["shelter"]},
                    {"from": "2025-06-01", "services": ["shelter", "legal"]}
                  ],
                  "rounds": [
                    {
                      "round": "winter", "until": "2025-01-31",
                      "voices": [
                        {"voice": "staff", "date": "2025-02-01", "role": "manager",
                         "ratings": {"clean": "full", "locked": {"level": "some", "service": "does-not-exist"}}},
                        {"voice": "users", "date": "2025-02-03", "role": "self", "consent": true, "respondents": 9,
                         "ratings": {"heard": {"missing": "withheld"}}}
                      ]
                    },
                    {
                      "round": "summer", "until": "2025-06-30",
                      "voices": [
                        {"voice": "staff", "date": "2025-07-01", "role": "manager", "respondents": 2,
                         "ratings": {"advice": 5, "locked": {"notApplicable": "no-door"}}}
                      ]
                    }
                  ]
                },
                {
                  "phase": "stay",
                  "offers": [{"from": "2025-01-10", "services": []}],
                  "rounds": []
                }
              ]
            }
            """;

    static final String TEXTS = """
            {
              "format": "matrix-texts/1",
              "matrix": {"id": "centre", "version": "1"},
              "language": "de",
              "status": "reviewed",
              "by": ["a translator", "a lawyer"],
              "texts": {
                "outcome.shelter": "Unterkunft",
                "indicator.locked.question.staff": "Ist die T\u00fcr zu?",
                "scale.how-much.level.none": "Nein",
                "state.declined": "Keine Antwort"
              }
            }
            """;

    private Centre() {}

    static Matrix matrix() {
        try {
            return new MatrixJson().read(stream(MATRIX), "").orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ServiceReview review() throws IOException {
        return new ReviewJson(matrix()).read(stream(REVIEW), "", AS_OF).orElseThrow();
    }

    static MatrixTexts texts() throws IOException {
        return new TextsJson(matrix()).read(stream(TEXTS), "").orElseThrow();
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
