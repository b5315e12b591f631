package io.github.reintegrationmatrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds workbooks among the files that a command names. */
final class Workbooks {

    /** What stands before the ending of a workbook that was marked. */
    private static final String CHECKED = ".checked";

    private static final Pattern MARKED = Pattern.compile("(.*)\\.checked(-[0-9]{1,3})?");
    private static final int MOST_MARKED = 99;

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String PART = "xl/workbook.xml";
    private static final int MOST = 20 * 1024 * 1024;

    private Workbooks() {}

    /** Whether a file is a workbook by its name or by what it holds. */
    static boolean isOne(Path file) {
        if (Input.isStandard(file) || Input.isReference(file)) {
            return false;
        }
        return isNamed(file) || isPacked(file);
    }

    static boolean isNamed(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file under another name is packed as workbooks are, and names the part that they have. */
    private static boolean isPacked(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP)
                    && new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1).contains(PART);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Whether a file of a folder was put there by a program: a marked workbook, or the note of one that is open. */
    static boolean isAside(Path file) {
        return isLock(file)
                || (String.valueOf(file.getFileName()).endsWith(".xlsx")
                        && MARKED.matcher(stem(file)).matches());
    }

    /** Whether a file is what Excel or LibreOffice puts beside a workbook that it has open. */
    static boolean isLock(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("~$") || name.startsWith(".~lock.");
    }

    /** The names that the marked workbook beside a workbook may get, the first that is free or can be replaced. */
    static List<Path> marked(Path file) {
        Matcher again = MARKED.matcher(stem(file));
        String stem = again.matches() ? again.group(1) : stem(file);
        List<Path> names = new ArrayList<>();
        for (int i = 1; i <= MOST_MARKED; i++) {
            names.add(file.resolveSibling(stem + CHECKED + (i == 1 ? "" : "-" + i) + ".xlsx"));
        }
        return names;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }
}
