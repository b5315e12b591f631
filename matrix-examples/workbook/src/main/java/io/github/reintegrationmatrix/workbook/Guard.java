package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Stands before the library that reads workbooks, which has no limits of its own.
 *
 * <p>What passes is packed anew, so that the library reads exactly what was looked at here: only the parts with sheets,
 * texts and styles, each once, unpacked within the limits and without a document type. Notes and properties are looked at
 * and left behind; pictures, programs and links are never unpacked.
 */
final class Guard {

    /** The most bytes a file may have: 20 MB. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_PARTS = 5_000;
    private static final int MAX_PART = 64 * 1024 * 1024;
    private static final long MAX_UNPACKED = 128L * 1024 * 1024;

    /** Parts below this size may be packed as strongly as they like. */
    private static final int SMALL = 4 * 1024 * 1024;

    /** A sheet of zeros only is packed 100 times; what is made to burst, 1000 times. */
    private static final int MAX_RATIO = 250;

    private static final int BUFFER = 1 << 16;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Set<String> FIRST = Set.of(SheetParts.BOOK, SheetParts.LINKS);
    private static final String ENCRYPTED = "EncryptedPackage";

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Map<String, PartScan> scans = new LinkedHashMap<>();
    private final Map<String, byte[]> searched = new LinkedHashMap<>();
    private final Set<Code> notes = new HashSet<>();
    private long unpacked;
    private int rows;
    private int cells;

    private Guard() {}

    /** Looks at the bytes of a file. */
    static Passed pass(byte[] file) throws IOException {
        if (file.length == 0) {
            throw new Refusal(Code.EMPTY, Map.of());
        }
        if (file.length > MAX_BYTES) {
            throw Refusal.tooMany("bytes", "20 MB");
        }
        if (starts(file, OLE)) {
            throw new Refusal(isEncrypted(file) ? Code.PASSWORD : Code.OLD_WORKBOOK, Map.of());
        }
        if (!starts(file, ZIP)) {
            throw new Refusal(Code.NO_WORKBOOK, Map.of());
        }
        Guard guard = new Guard();
        Notes beside;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            guard.parts(zip);
            SheetParts.complete(guard.scans);
            beside = Notes.of(guard.searched, guard.scans);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.broken("parts");
        }
        return new Passed(guard.packed.toByteArray(), guard.scans, guard.notes, beside);
    }

    private void parts(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_PARTS) {
            throw Refusal.tooMany("parts", "5,000");
        }
        for (ZipArchiveEntry entry : entries) {
            name(entry.getName());
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw Refusal.unsafe("part-twice");
            }
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
            throw new Refusal(Code.NO_WORKBOOK, Map.of());
        }
        // First what says which part is which sheet, so that whatever is wrong with another has a name.
        entries.sort(Comparator.comparing(entry -> !FIRST.contains(entry.getName())));
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : entries) {
                if (isNeeded(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(named(zip, entry));
                    out.closeEntry();
                } else if (Notes.isSearched(entry.getName())) {
                    named(zip, entry);
                }
            }
        }
    }

    private void name(String name) throws Refusal {
        String part = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (part.startsWith("/") || part.contains("../") || part.contains(":") || part.indexOf('\0') >= 0) {
            throw Refusal.unsafe("part-outside");
        }
        if (part.endsWith("vbaproject.bin")) {
            notes.add(Code.MACROS_IGNORED);
        }
        if (part.startsWith("xl/externallinks/")) {
            notes.add(Code.LINKS_IGNORED);
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.equals("xl/_rels/workbook.xml.rels")
                || name.matches("xl/[A-Za-z0-9]+\\.xml")
                || name.matches("xl/worksheets/[^/]+\\.xml");
    }

    private byte[] named(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String sheet = SheetParts.sheet(scans, entry.getName());
        try {
            return part(zip, entry);
        } catch (Refusal refusal) {
            // What attacks the machine is nothing to look for in a sheet.
            throw refusal.code() == Code.UNSAFE_WORKBOOK ? refusal : refusal.in(sheet);
        } catch (IOException | RuntimeException broken) {
            if (sheet.isEmpty()) {
                throw broken;
            }
            throw Refusal.broken("sheet").in(sheet);
        }
    }

    private byte[] part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new Refusal(Code.PASSWORD, Map.of());
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                boolean bursts = part.size() > SMALL && part.size() / MAX_RATIO > entry.getCompressedSize();
                if (bursts) {
                    throw Refusal.tooMany("burst", Integer.toString(MAX_RATIO));
                }
                if (unpacked > MAX_UNPACKED || part.size() + read > MAX_PART) {
                    throw new Refusal(
                            Code.WORKBOOK_TOO_LARGE, Map.of("what", "unpacked", "limit", "64 MB", "total", "128 MB"));
                }
                part.write(buffer, 0, read);
            }
        }
        byte[] bytes = part.toByteArray();
        PartScan scan = PartScan.of(bytes, entry.getName());
        scans.put(entry.getName(), scan);
        if (Notes.isSearched(entry.getName())) {
            searched.put(entry.getName(), bytes);
        }
        rows += scan.rows();
        cells += scan.cells();
        if (rows > PartScan.MAX_ROWS) {
            throw Refusal.tooMany("rows", "50,000").in(largest(PartScan::rows));
        }
        if (cells > PartScan.MAX_CELLS) {
            throw Refusal.tooMany("cells", "600,000").in(largest(PartScan::cells));
        }
        return bytes;
    }

    /** The sheet with the most rows or cells: there people look first. */
    private String largest(ToIntFunction<PartScan> size) {
        String part = Collections.max(
                        scans.entrySet(), Comparator.comparingInt(scan -> size.applyAsInt(scan.getValue())))
                .getKey();
        return SheetParts.sheet(scans, part);
    }

    private static boolean starts(byte[] file, byte[] sign) {
        boolean starts = file.length >= sign.length;
        for (int i = 0; starts && i < sign.length; i++) {
            starts = file[i] == sign[i];
        }
        return starts;
    }

    /** The directory of an encrypted workbook names its one stream, in UTF-16. */
    private static boolean isEncrypted(byte[] file) {
        int from = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            boolean fits = file[i] == ENCRYPTED.charAt(from) && file[i + 1] == 0;
            if (fits && ++from == ENCRYPTED.length()) {
                return true;
            }
            if (fits) {
                i++;
            } else {
                from = 0;
            }
        }
        return false;
    }
}
