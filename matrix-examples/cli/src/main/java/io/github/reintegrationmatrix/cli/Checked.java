package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.casefile.CaseRecord;
import io.github.reintegrationmatrix.check.DocumentPath;
import io.github.reintegrationmatrix.check.Finding;
import io.github.reintegrationmatrix.check.Location;
import io.github.reintegrationmatrix.check.ReadResult;
import io.github.reintegrationmatrix.json.CaseText;
import java.util.List;

/**
 * What the check of one text found.
 *
 * @param findings all findings
 * @param code the code of the case, or empty
 * @param place where it stands
 * @param exit the exit code it asks for
 */
record Checked(List<Finding> findings, String code, Location place, int exit) {

    static Checked document(List<Finding> findings) {
        Location nowhere = Location.at(DocumentPath.ROOT);
        return new Checked(findings, "", nowhere, Exit.of(findings));
    }

    static Checked of(CaseText text) {
        ReadResult<CaseRecord> read = text.read();
        String code = read.value().map(CaseRecord::code).orElse("");
        int exit = text.isRecord() ? Exit.ofRecord(read.findings()) : Exit.of(read.findings());
        return new Checked(read.findings(), code, text.location(), exit);
    }
}
