package io.github.reintegrationmatrix.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a workbook as text, into which pieces are put without touching the rest.
 *
 * <p>The parts were parsed before, so they are well formed and have no document type.
 */
final class Xml {

    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>\\s*");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final String text;

    /** What stands directly in the root. */
    private final List<Child> children = new ArrayList<>();

    private String prefix = "";
    private int end;

    /** An element in the root: its name without a prefix, and where it begins and ends. */
    record Child(String name, int from, int to) {}

    private Xml(String text) {
        this.text = text;
        this.end = text.length();
        scan();
    }

    static Xml of(byte[] part) {
        String plain = new String(part, charset(part));
        return new Xml(DECLARATION
                .matcher(plain.startsWith("\uFEFF") ? plain.substring(1) : plain)
                .replaceFirst(""));
    }

    static Xml of(String text) {
        return new Xml(text);
    }

    private static Charset charset(byte[] part) {
        if (part.length > 1 && (part[0] == 0 || part[0] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16BE;
        }
        if (part.length > 1 && (part[1] == 0 || part[0] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(200, part.length);
        Matcher said = ENCODING.matcher(new String(part, 0, length, StandardCharsets.ISO_8859_1));
        boolean latin = said.find() && said.group(1).equalsIgnoreCase("ISO-8859-1");
        return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private void scan() {
        int depth = 0;
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; ) {
            int next;
            if (text.startsWith("<?", at)) {
                next = text.indexOf("?>", at) + 2;
            } else if (text.startsWith("<!--", at)) {
                next = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<![CDATA[", at)) {
                next = text.indexOf("]]>", at) + 3;
            } else if (text.startsWith("</", at)) {
                next = text.indexOf('>', at) + 1;
                depth--;
                if (depth == 1) {
                    children.add(new Child(local(name(from + 1)), from, next));
                } else if (depth == 0) {
                    end = at;
                }
            } else {
                next = endOfTag(at);
                boolean empty = text.charAt(next - 2) == '/';
                from = depth == 1 ? at : from;
                if (depth == 0) {
                    String root = name(at + 1);
                    prefix = root.substring(0, root.length() - local(root).length());
                } else if (depth == 1 && empty) {
                    children.add(new Child(local(name(at + 1)), at, next));
                }
                depth += empty ? 0 : 1;
            }
            at = text.indexOf('<', next);
        }
    }

    private int endOfTag(int from) {
        char quote = 0;
        for (int at = from; ; at++) {
            char letter = text.charAt(at);
            if (quote == 0 && letter == '>') {
                return at + 1;
            }
            if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            } else if (letter == quote) {
                quote = 0;
            }
        }
    }

    private String name(int from) {
        int to = from;
        while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** What stands before the names of the root's namespace: nothing, or a prefix with its colon. */
    String prefix() {
        return prefix;
    }

    List<Child> children() {
        return children;
    }

    String text(Child child) {
        return text.substring(child.from(), child.to());
    }

    /** The value of an attribute of an element; empty if it has none. */
    static String attribute(String element, String name) {
        Matcher found = Pattern.compile("\\s(?:[A-Za-z0-9]+:)?" + name + "\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(element.substring(0, element.indexOf('>') + 1));
        return found.find() ? found.group(1) : "";
    }

    /** Where the root ends. */
    int end() {
        return end;
    }

    /** The text with a piece put in at a place. */
    String with(int at, String piece) {
        return text.substring(0, at) + piece + text.substring(at);
    }

    /** The text with an element replaced. */
    String with(Child child, String piece) {
        return text.substring(0, child.from()) + piece + text.substring(child.to());
    }

    static byte[] bytes(String text) {
        return (HEAD + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Text as it stands in XML. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                default -> escaped.appendCodePoint(letter < ' ' && letter != '\n' ? ' ' : letter);
            }
        }
        return escaped.toString();
    }
}
