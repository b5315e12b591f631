package io.github.reintegrationmatrix.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file that nobody wrote in good faith, and what must be said of it.
 *
 * @param name what is wrong with it
 * @param kind what it pretends to be
 * @param bytes makes it
 * @param exit the exit code of {@code validate}
 * @param findings code and place of every finding, in order; a "..." stands for any number of further ones
 */
record HostileFile(String name, Kind kind, Supplier<byte[]> bytes, int exit, List<String> findings) {

    /** What a file pretends to be. */
    enum Kind {
        CASE,
        MATRIX,
        POLICY,
        REPORT
    }

    /** Marks the place of a finding in a text, and is taken out of it. */
    static final char PLACE = '\u00A7';

    /** A character from here on, up to 0xFF further, stands for a single byte. */
    static final char BYTE = '\uF700';

    /** A file from a text in which every {@link #PLACE} is that of a finding; the codes are given in the same order. */
    static HostileFile of(String name, Kind kind, int exit, String text, String... codes) {
        List<String> places = places(text);
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            boolean more = codes[i].equals("...") || codes[i].equals("heavy");
            findings.add(more ? codes[i] : codes[i] + " " + places.get(i));
        }
        return new HostileFile(name, kind, () -> bytes(text), exit, findings);
    }

    /** Whether it may be more than 64 MB can hold, so that saying this is enough. */
    boolean isHeavy() {
        return findings.contains("heavy");
    }

    String fileName() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + name.replace(' ', '-') + ".json";
    }

    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            if (letter >= BYTE && letter <= BYTE + 0xFF) {
                bytes.write(letter - BYTE);
            } else if (letter != PLACE) {
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int letter : text.codePoints().toArray()) {
            if (letter == PLACE) {
                places.add(line + ":" + column);
            } else if (letter == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return places;
    }

    @Override
    public String toString() {
        return fileName();
    }
}
