package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.MatrixJson;
import io.github.reintegrationmatrix.json.PolicyJson;
import io.github.reintegrationmatrix.json.ReferenceMatrices;
import io.github.reintegrationmatrix.json.breaker.Doc.Format;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import io.github.reintegrationmatrix.model.Matrix;
import io.github.reintegrationmatrix.policy.ScoringPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Valid documents: the samples, the reference matrices cut down, and files that hold every row of the tables. */
final class Stock {

    /** A matrix as it stands in its file, and as it is read. */
    record Known(Node tree, Matrix matrix) {}

    private static final Path SAMPLES = Path.of("..", "matrix-examples", "samples");
    private static final int FEW = 3;
    private static final int RATINGS = 8;

    private final List<Known> people = new ArrayList<>();
    private final List<Known> services = new ArrayList<>();
    private final List<Node> cases = new ArrayList<>();
    private final List<Node> reviews = new ArrayList<>();
    private final Node policy;

    Stock() {
        try {
            people.add(known(resource("matrix.json")));
            people.add(known(file("small/matrix.json")));
            people.add(known(file("worked-vector/matrix.json")));
            people.add(known(file("tiny/matrix.json")));
            people.add(known(reference("plan")));
            services.add(known(resource("services.json")));
            services.add(known(reference("services")));
            cases.add(Node.parse(resource("case.json")));
            cases.add(Node.parse(file("small/case.json")));
            cases.add(Node.parse(file("worked-vector/case.json")));
            for (Path path : sorted(SAMPLES.resolve("cases"))) {
                cases.add(Node.parse(Files.readString(path)));
            }
            reviews.add(Node.parse(resource("review.json")));
            for (Path path : sorted(SAMPLES.resolve("reviews"))) {
                reviews.add(Node.parse(Files.readString(path)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PolicyJson.write(ScoringPolicy.illustrative(), out);
            policy = Node.parse(out.toString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Stock.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reference(String name) throws IOException {
        try (InputStream in = ReferenceMatrices.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String file(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Known known(String json) throws IOException {
        return new Known(
                Node.parse(json),
                new MatrixJson()
                        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "")
                        .orElseThrow());
    }

    /** The matrix that a file names. */
    Known of(Node file) {
        return Stream.concat(people.stream(), services.stream())
                .filter(known ->
                        known.tree().say("id").equals(file.get("matrix").say("id")))
                .findFirst()
                .orElseThrow();
    }

    /** A matrix of people, whichever. */
    Matrix any() {
        return people.get(0).matrix();
    }

    /** Every second document holds every row of its table. */
    Doc doc(Format format, Random random) {
        Node root = switch (format) {
            case MATRIX -> matrix(random);
            case CASE -> shorter(one(cases, random), random);
            case REVIEW -> shorter(one(reviews, random), random);
            case TEXTS -> texts(one(random.nextBoolean() ? people : services, random), random);
            case POLICY -> policy(random);
        };
        Node matrix = format == Format.MATRIX || format == Format.POLICY ? root : of(root).tree();
        Layout.shuffle(root, random);
        clover(root, random);
        return new Doc(format, root, matrix, random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextBoolean() ? 0 : random.nextInt(of.size()));
    }

    private static boolean most(Random random) {
        return random.nextInt(3) > 0;
    }

    // ---- matrices

    private Node matrix(Random random) {
        Node tree = one(random.nextInt(3) > 0 ? people : services, random).tree();
        Node copy = Node.object();
        int from = random.nextInt(tree.get("outcomes").items.size());
        boolean large = tree.get("outcomes").items.size() > FEW + 1;
        for (Member member : tree.members) {
            if (large && member.key.equals("outcomes")) {
                Node some = Node.list();
                for (int i = from; i < Math.min(from + 2, member.value.items.size()); i++) {
                    some.items.add(outcome(member.value.get(i), random));
                }
                copy.put(member.key, some);
            } else {
                copy.put(member.key, member.value.copy());
            }
        }
        if (large) {
            prune(copy, random);
        }
        return copy;
    }

    private static Node outcome(Node outcome, Random random) {
        Node copy = outcome.copy();
        List<Node> indicators = copy.get("indicators").items;
        while (indicators.size() > FEW) {
            indicators.remove(random.nextInt(indicators.size()));
        }
        return copy;
    }

    /** What points to outcomes that are no longer there, and most of what nothing points to. */
    private static void prune(Node matrix, Random random) {
        Set<String> left = Set.copyOf(matrix.get("outcomes").items.stream()
                .map(node -> node.say("id"))
                .toList());
        matrix.all("services")
                .forEach(service -> service.get("serves").items.removeIf(outcome -> !left.contains(outcome.text)));
        Doc doc = new Doc(Format.MATRIX, matrix, matrix, random);
        for (String list : List.of("means", "dimensions", "facets")) {
            String space = list.equals("means") ? list : list.substring(0, list.length() - 1);
            if (matrix.has(list)) {
                matrix.get(list)
                        .items
                        .removeIf(node -> most(random)
                                && doc.references(space, node.say("id")).isEmpty());
            }
        }
    }

    // ---- cases and reviews

    private Node shorter(Node file, Random random) {
        Node copy = file.copy();
        Recorded.dropBetweenEpisodes(copy);
        if (of(file).tree().get("outcomes").items.size() > FEW) {
            Node lists = Node.list();
            lists.items.addAll(copy.has("rounds") ? List.of(copy) : copy.all("phases"));
            for (Node with : lists.items) {
                List<Node> rounds = with.get("rounds").items;
                int keep = 1 + random.nextInt(FEW);
                while (rounds.size() > keep) {
                    rounds.remove(random.nextInt(rounds.size()));
                }
                rounds.forEach(round -> round.all("voices").forEach(block -> {
                    List<Member> ratings = block.get("ratings").members;
                    while (ratings.size() > RATINGS) {
                        ratings.remove(random.nextInt(ratings.size()));
                    }
                }));
            }
        }
        return copy;
    }

    // ---- texts and policies

    /** All texts of a matrix, under the keys that FORMATS.md lists. */
    private static Node texts(Known known, Random random) {
        Node matrix = known.tree();
        boolean reviewed = random.nextBoolean();
        Node texts = Node.object();
        texts.put("format", Node.text("matrix-texts/1"));
        Node of = texts.put("matrix", Node.object()).value;
        of.put("id", Node.text(matrix.say("id")));
        of.put("version", Node.text(matrix.say("version")));
        texts.put("language", Node.text(random.nextBoolean() ? "sq" : "sr-Cyrl"));
        texts.put("status", Node.text(reviewed ? "reviewed" : "unreviewed"));
        Node by = texts.put("by", Node.list()).value;
        if (reviewed || random.nextBoolean()) {
            by.items.add(Node.text("A translator"));
            by.items.add(Node.text("A reader"));
        }
        Node all = texts.put("texts", Node.object()).value;
        boolean large = matrix.get("outcomes").items.size() > FEW + 1;
        for (TextKeys.Key key : TextKeys.of(matrix)) {
            boolean asked = key.question() && key.critical() && !reviewed;
            if (!asked && (key.label() || (!large && most(random)) || random.nextInt(20) == 0)) {
                all.put(key.name(), Node.text("Текст " + key.name()));
            }
        }
        return texts;
    }

    private Node policy(Random random) {
        Node copy = policy.copy();
        Node progress = copy.get("progress");
        if (random.nextBoolean()) {
            progress.remove("byPhase");
            Node byPhase = progress.put("byPhase", Node.object()).value;
            byPhase.put("crisis", Node.literal("0.5"));
            byPhase.put("transition", Node.text("2/3"));
        }
        if (random.nextBoolean()) {
            copy.remove("reasons");
            Node reasons = copy.put("reasons", Node.object()).value;
            reasons.put("coverage.reportable", Node.text("One in five may be open."));
            reasons.put("weightBox", Node.text("A quarter is much."));
            reasons.put("cohort.minimum", Node.text("Five is what statistics offices use."));
        }
        return copy;
    }

    /** Some texts end in a letter outside of the first plane of Unicode, which is one character. */
    private static void clover(Node root, Random random) {
        if (random.nextInt(4) == 0) {
            Set<String> labels =
                    Set.of("label", "title", "statement", "definition", "guidance", "basis", "name", "source");
            bloom(root, labels, random);
        }
    }

    private static void bloom(Node node, Set<String> labels, Random random) {
        for (Member member : node.members) {
            if (member.value.is(Kind.TEXT) && labels.contains(member.key) && random.nextBoolean()) {
                member.value.text = member.value.text + " \ud83c\udf40";
            }
            bloom(member.value, labels, random);
        }
        node.items.forEach(item -> bloom(item, labels, random));
    }
}
