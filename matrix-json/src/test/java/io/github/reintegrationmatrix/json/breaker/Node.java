package io.github.reintegrationmatrix.json.breaker;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A value of a document that can be changed into anything, also into what no document may hold, and knows where it stands. */
final class Node {

    /** What stands in a document. A literal is a number, {@code true}, {@code false} or {@code null}. */
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        LITERAL
    }

    /** A key and its value; the same key may stand in an object twice. */
    static final class Member {
        String key;
        final Node value;
        int line;
        int column;

        Member(String key, Node value) {
            this.key = key;
            this.value = value;
        }
    }

    Kind kind;
    String text;
    List<Member> members = new ArrayList<>();
    List<Node> items = new ArrayList<>();
    int line;
    int column;

    private Node(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static Node object() {
        return new Node(Kind.OBJECT, "");
    }

    static Node list(Node... items) {
        Node list = new Node(Kind.LIST, "");
        list.items.addAll(List.of(items));
        return list;
    }

    static Node text(String text) {
        return new Node(Kind.TEXT, text);
    }

    static Node literal(Object literal) {
        return new Node(Kind.LITERAL, literal.toString());
    }

    static Node parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return parse(parser);
        }
    }

    private static Node parse(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Node object = object();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.put(key, parse(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            Node list = list();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.items.add(parse(parser));
            }
            return list;
        }
        return token == JsonToken.VALUE_STRING ? text(parser.getString()) : literal(parser.getString());
    }

    Node copy() {
        Node copy = new Node(kind, text);
        members.forEach(member -> copy.put(member.key, member.value.copy()));
        items.forEach(item -> copy.items.add(item.copy()));
        return copy;
    }

    /** Puts another value in the place of this one. */
    void become(Node other) {
        kind = other.kind;
        text = other.text;
        members = other.members;
        items = other.items;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Member put(String key, Node value) {
        Member member = new Member(key, value);
        members.add(member);
        return member;
    }

    boolean has(String key) {
        return members.stream().anyMatch(member -> member.key.equals(key));
    }

    Member member(String key) {
        return members.stream()
                .filter(member -> member.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + key));
    }

    Node get(String key) {
        return member(key).value;
    }

    Node get(int index) {
        return items.get(index);
    }

    Node last() {
        return items.get(items.size() - 1);
    }

    /** The text under a key. */
    String say(String key) {
        return get(key).text;
    }

    void remove(String key) {
        members.removeIf(member -> member.key.equals(key));
    }

    /** The items, or none where the key is not there. */
    List<Node> all(String key) {
        return has(key) ? get(key).items : List.of();
    }

    /** The members, or none where the key is not there. */
    List<Member> membersOf(String key) {
        return has(key) ? get(key).members : List.of();
    }

    List<String> keys() {
        return members.stream().map(member -> member.key).toList();
    }

    /** The texts of a list. */
    List<String> texts() {
        return items.stream().map(item -> item.text).toList();
    }

    int number() {
        return Integer.parseInt(text);
    }
}
