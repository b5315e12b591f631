package io.github.reintegrationmatrix.json.breaker;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a document in one of many valid layouts and notes the line and the column of every key and every value. */
final class Layout {

    private final Random random;
    private final boolean oneLine;
    private final String indent;
    private final String end;
    private final int escapes;
    private final int inline;
    private final int blank;
    private final StringBuilder out = new StringBuilder();
    private int line;
    private int column;

    /** A layout that begins at a line and a column of the file. */
    Layout(Random random, boolean oneLine, int line, int column) {
        this.random = random;
        this.oneLine = oneLine || random.nextInt(8) == 0;
        this.line = line;
        this.column = column;
        indent = List.of("  ", "    ", "\t", " ", "").get(random.nextInt(5));
        end = random.nextInt(3) == 0 ? "\r\n" : "\n";
        escapes = random.nextInt(4) == 0 ? 20 : 0;
        inline = random.nextInt(3) * 40;
        blank = random.nextInt(3) == 0 ? 10 : 0;
    }

    /** Puts the keys of every object in some order. */
    static void shuffle(Node node, Random random) {
        if (random.nextInt(3) > 0) {
            Collections.shuffle(node.members, random);
        }
        node.members.forEach(member -> shuffle(member.value, random));
        node.items.forEach(item -> shuffle(item, random));
    }

    String write(Node node) {
        if (!oneLine && blank > 0) {
            newLine(0);
        }
        value(node, 0, oneLine);
        return out.toString();
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Stands before a line and is no character of it. */
    void byteOrderMark() {
        out.append('\ufeff');
    }

    /** Writes something that is no value. */
    void plain(String text) {
        out.append(text);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(sign)) {
                column++;
            }
        }
    }

    String written() {
        return out.toString();
    }

    private void value(Node node, int depth, boolean tight) {
        node.line = line;
        node.column = column;
        switch (node.kind) {
            case TEXT -> text(node.text);
            case LITERAL -> plain(node.text);
            case LIST -> {
                plain("[");
                boolean here = tight || chance(inline);
                for (int i = 0; i < node.items.size(); i++) {
                    between(i, depth + 1, here);
                    value(node.items.get(i), depth + 1, here);
                }
                close("]", node.items.isEmpty(), depth, here);
            }
            case OBJECT -> {
                plain("{");
                boolean here = tight || chance(inline);
                for (int i = 0; i < node.members.size(); i++) {
                    between(i, depth + 1, here);
                    member(node.members.get(i), depth + 1, here);
                }
                close("}", node.members.isEmpty(), depth, here);
            }
        }
    }

    private void member(Node.Member member, int depth, boolean tight) {
        member.line = line;
        member.column = column;
        text(member.key);
        plain(chance(5) ? " :" : ":");
        if (!tight && chance(blank)) {
            newLine(depth);
        } else {
            plain(chance(80) ? " " : "");
        }
        value(member.value, depth, tight);
    }

    private void between(int index, int depth, boolean here) {
        plain(index == 0 ? "" : ",");
        if (!here) {
            newLine(depth);
        } else if (index > 0) {
            plain(chance(80) ? " " : "");
        }
    }

    private void close(String bracket, boolean empty, int depth, boolean here) {
        if (!here && !empty) {
            newLine(depth);
        }
        plain(bracket);
    }

    private void newLine(int depth) {
        do {
            plain(end);
        } while (chance(blank));
        plain(indent.repeat(depth));
    }

    private void text(String text) {
        plain("\"");
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (sign == '"' || sign == '\\') {
                plain("\\" + (char) sign);
            } else if (sign < ' ' || (sign >= 0xd800 && sign <= 0xdfff) || (sign < 0x10000 && chance(escapes))) {
                String hex = Integer.toHexString(sign);
                plain("\\u" + "0".repeat(4 - hex.length()) + (chance(50) ? hex : hex.toUpperCase(Locale.ROOT)));
            } else {
                plain(Character.toString(sign));
            }
        }
        plain("\"");
    }

    private boolean chance(int percent) {
        return percent > 0 && random.nextInt(100) < percent;
    }
}
