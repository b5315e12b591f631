package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import io.github.reintegrationmatrix.check.DocumentPath;
import java.util.List;
import java.util.Map;

/**
 * Something found in a workbook, before it gets the words of a finding.
 *
 * @param places where: the first is shown, all are marked
 */
record Issue(Code code, DocumentPath path, List<Place> places, String subject, Map<String, String> args, int count) {

    Place place() {
        return places.get(0);
    }
}
