package io.github.reintegrationmatrix.json.breaker;

import io.github.reintegrationmatrix.json.breaker.Form.Single;
import io.github.reintegrationmatrix.json.breaker.Node.Kind;
import io.github.reintegrationmatrix.json.breaker.Node.Member;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A document that is valid until a break has changed it, its table, and what the break says must be found in it. */
final class Doc {

    /** A value and what the table says of it. */
    record Place(Form form, Node node, Optional<Place> up, Optional<Member> member) {

        /** The object in which the value stands under a key. */
        Node parent() {
            return up.orElseThrow().node();
        }

        boolean under(String key) {
            return member.filter(under -> under.key.equals(key)).isPresent();
        }

        Optional<Single> single(Form.Type type) {
            return form instanceof Single single && single.type() == type ? Optional.of(single) : Optional.empty();
        }
    }

    /** What must be found: a code, and a value or a key with the pointer that belongs to it. */
    record Expected(String code, Object at, UnaryOperator<String> pointer) {}

    /** The five formats that are read. */
    enum Format {
        MATRIX,
        CASE,
        REVIEW,
        TEXTS,
        POLICY;

        Form table() {
            return switch (this) {
                case MATRIX -> Formats.MATRIX;
                case CASE -> Formats.CASE;
                case REVIEW -> Formats.REVIEW;
                case TEXTS -> Formats.TEXTS;
                case POLICY -> Formats.POLICY;
            };
        }

        /** Whether no finding repeats what stands in it. */
        boolean secret() {
            return this == CASE || this == REVIEW;
        }

        String badId() {
            return secret() || this == TEXTS ? "MTX-3004" : "MTX-2001";
        }
    }

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    /** After these nothing else is said of a document. */
    private static final Set<String> UNREAD = Set.of("MTX-1004", "MTX-1007", "MTX-1010", "MTX-1011");

    final Format format;
    final Node root;
    /** The matrix it is read with; the document itself where it is one. */
    final Node matrix;

    /** The document before it was broken. */
    final Node valid;

    final Random random;
    final List<Expected> expected = new ArrayList<>();
    final Set<String> secrets = new LinkedHashSet<>();
    /** What stands behind the document, and the blanks between. */
    Optional<Node> behind = Optional.empty();

    String blanks = "";

    private Optional<List<Place>> places = Optional.empty();

    Doc(Format format, Node root, Node matrix, Random random) {
        this.format = format;
        this.root = root;
        this.matrix = matrix;
        valid = root.copy();
        this.random = random;
    }

    /** What is said of texts as they should be: that nobody has reviewed them. Of texts of another matrix nothing is said. */
    void standing() {
        List<Node> status = root.members.stream()
                .filter(member -> member.key.equals("status"))
                .map(member -> member.value)
                .toList();
        boolean read = format == Format.TEXTS
                && expected.stream().noneMatch(other -> UNREAD.contains(other.code()))
                && ofThisMatrix();
        if (read && status.size() == 1 && status.get(0).text.equals("unreviewed")) {
            expect("MTX-2904", status.get(0));
        }
    }

    private boolean ofThisMatrix() {
        Node right = valid.get("matrix");
        return root.has("matrix")
                && right.keys().stream()
                        .allMatch(key -> root.get("matrix").has(key)
                                && root.get("matrix").say(key).equals(right.say(key)));
    }

    // ---- what stands in it

    /** All values, as they were before anything was broken. */
    List<Place> places() {
        if (places.isEmpty()) {
            List<Place> all = new ArrayList<>();
            walk(new Place(format.table(), root, Optional.empty(), Optional.empty()), all);
            places = Optional.of(all);
        }
        return places.get();
    }

    private static void walk(Place declared, List<Place> all) {
        Node node = declared.node();
        Form form = Form.of(declared.form(), node);
        Place place = new Place(declared.form(), node, declared.up(), declared.member());
        all.add(place);
        Optional<Place> up = Optional.of(place);
        if (form instanceof Form.Many many && node.is(Kind.LIST)) {
            node.items.forEach(item -> walk(new Place(many.each(), item, up, Optional.empty()), all));
        } else if (form instanceof Form.ById byId && node.is(Kind.OBJECT)) {
            node.members.forEach(member -> walk(new Place(byId.values(), member.value, up, Optional.of(member)), all));
        } else if (form instanceof Form.Fields fields && node.is(Kind.OBJECT)) {
            node.members.forEach(member -> walk(
                    new Place(
                            fields.field(member.key)
                                    .orElseThrow(() -> new IllegalStateException(fields.name() + " " + member.key))
                                    .form(),
                            member.value,
                            up,
                            Optional.of(member)),
                    all));
        }
    }

    /** The values of which something holds. */
    List<Place> where(Predicate<Place> holds) {
        return places().stream().filter(holds).toList();
    }

    /** The objects that have a name in the table. */
    List<Node> objects(String name) {
        return where(place -> Form.of(place.form(), place.node()) instanceof Form.Fields fields
                        && fields.name().equals(name))
                .stream()
                .map(Place::node)
                .toList();
    }

    /** Everything that points into a space: the values, and the keys. */
    List<Object> references(String space, String id) {
        List<Object> references = new ArrayList<>();
        for (Place place : places()) {
            Form form = Form.of(place.form(), place.node());
            if (form instanceof Single single
                    && single.type() == Form.Type.REFERENCE
                    && single.space().equals(space)
                    && place.node().text.equals(id)) {
                references.add(place.node());
            }
            if (form instanceof Form.ById byId
                    && byId.keys().space().equals(space)
                    && !byId.keys().code().isEmpty()) {
                place.node().members.stream()
                        .filter(member -> member.key.equals(id))
                        .forEach(references::add);
            }
        }
        return references;
    }

    // ---- chance

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> Optional<T> oneOrNone(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
    }

    /** An id that nothing has and that looks like none. */
    String fresh() {
        StringBuilder id = new StringBuilder("q");
        for (int i = 0; i < 7; i++) {
            id.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        }
        return secret(id.toString());
    }

    /** A value that no finding of a case may repeat. */
    String secret(String broken) {
        if (broken.strip().length() > 3) {
            secrets.add(broken);
        }
        return broken;
    }

    // ---- what must be found

    /** Something is wrong with a value. */
    boolean expect(String code, Node value) {
        expected.add(new Expected(code, value, pointer -> pointer));
        return true;
    }

    /** A key is what is wrong; it is one of those that are known. */
    boolean expectKey(String code, Member member) {
        expected.add(new Expected(code, member, pointer -> pointer));
        return true;
    }

    /** A key is not known: in case files the pointer stops before it. */
    boolean expectUnknown(String code, Member member) {
        expected.add(new Expected(
                code,
                member,
                format.secret() ? pointer -> pointer.substring(0, pointer.lastIndexOf('/')) : pointer -> pointer));
        return true;
    }

    boolean expectMissing(String code, Node object, String key) {
        expected.add(new Expected(code, object, pointer -> pointer + "/" + key));
        return true;
    }

    /** A value or a key that points to nothing. */
    boolean expectDangling(String code, Object reference) {
        return reference instanceof Member key ? expectUnknown(code, key) : expect(code, (Node) reference);
    }

    /** The pointers of all values and keys as they stand now. */
    IdentityHashMap<Object, String> pointers() {
        IdentityHashMap<Object, String> pointers = new IdentityHashMap<>();
        point(root, "", pointers);
        behind.ifPresent(more -> pointers.put(more, ""));
        return pointers;
    }

    private static void point(Node node, String pointer, IdentityHashMap<Object, String> pointers) {
        pointers.put(node, pointer);
        for (int i = 0; i < node.items.size(); i++) {
            point(node.items.get(i), pointer + "/" + i, pointers);
        }
        for (Member member : node.members) {
            String below = pointer + "/" + member.key.replace("~", "~0").replace("/", "~1");
            pointers.put(member, below);
            point(member.value, below, pointers);
        }
    }
}
