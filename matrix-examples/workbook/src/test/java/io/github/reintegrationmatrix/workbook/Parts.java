package io.github.reintegrationmatrix.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook as they stand in its zip. */
final class Parts {

    private Parts() {}

    static Map<String, byte[]> of(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    static String text(byte[] workbook, String part) throws IOException {
        return new String(of(workbook).get(part), StandardCharsets.UTF_8);
    }
}
