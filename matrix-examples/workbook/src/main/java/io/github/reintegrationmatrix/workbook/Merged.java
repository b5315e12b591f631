package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fills merged areas downwards with the value of their first cell, so that one is a finding and no gaps. */
final class Merged {

    private static final int MOST_FILLED = 10_000;

    private Merged() {}

    static Sheet filled(Sheet sheet, Issues issues) {
        if (sheet.merged().isEmpty()) {
            return sheet;
        }
        SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        sheet.rows().forEach((row, cells) -> rows.put(row, new TreeMap<>(cells)));
        for (String area : sheet.merged()) {
            int colon = area.indexOf(':');
            Place first = Place.parse(sheet.position(), colon < 0 ? area : area.substring(0, colon));
            Place last = Place.parse(sheet.position(), area.substring(colon + 1));
            Cell cell = sheet.cell(first.row(), first.column());
            long size = (long) (last.row() - first.row() + 1) * (last.column() - first.column() + 1);
            if (cell == null || size < 2 || size > MOST_FILLED) {
                continue;
            }
            issues.add(Code.MERGED_CELLS, first, "cells", first.cell() + ":" + last.cell());
            for (int row = first.row(); row <= last.row(); row++) {
                rows.computeIfAbsent(row, absent -> new TreeMap<>()).putIfAbsent(first.column(), cell);
            }
        }
        return new Sheet(sheet.name(), sheet.position(), rows, sheet.merged());
    }
}
