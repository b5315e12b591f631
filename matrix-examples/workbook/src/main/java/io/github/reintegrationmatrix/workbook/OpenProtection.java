package io.github.reintegrationmatrix.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the empty password out of protected sheets, which the library writes as one that no program has to accept. */
final class OpenProtection {

    private static final String EMPTY = "<sheetProtection password=\"0\"";
    private static final String NONE = "<sheetProtection";

    private OpenProtection() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get();
                ZipArchiveOutputStream open = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.getName().startsWith("xl/worksheets/sheet")) {
                    open.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    open.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    open.write(sheet.replace(EMPTY, NONE).getBytes(StandardCharsets.UTF_8));
                    open.closeArchiveEntry();
                }
            }
        }
        return out.toByteArray();
    }
}
