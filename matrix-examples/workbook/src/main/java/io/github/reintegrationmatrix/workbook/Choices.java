package io.github.reintegrationmatrix.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The lists from which people choose; they stand in a sheet of their own, hidden. */
final class Choices {

    private final Map<List<String>, Integer> starts = new LinkedHashMap<>();
    private final List<String> entries = new ArrayList<>();

    /** Offers a list in a cell; {@code only} refuses anything else. */
    void offer(Worksheet sheet, int row, int column, List<String> list, boolean only) {
        offer(sheet, row, row, column, list, only);
    }

    /** Offers a list in the cells of a column, from one row to another. */
    void offer(Worksheet sheet, int from, int to, int column, List<String> list, boolean only) {
        if (list.isEmpty()) {
            return;
        }
        int start = starts.computeIfAbsent(List.copyOf(list), added -> {
            entries.addAll(added);
            return entries.size() - added.size() + 1;
        });
        String cells = Book.LISTS + "!$A$" + start + ":$A$" + (start + list.size() - 1);
        ListFormulaDataValidation validation =
                sheet.range(from, column, to, column).validateWithListByFormula(cells);
        validation
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(only ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .errorTitle("Not in the list")
                .error("Choose one of the list, or leave the cell empty.");
    }

    /** Writes the lists, after all sheets that use them. */
    void write(Workbook workbook) {
        Worksheet lists = workbook.newWorksheet(Book.LISTS);
        for (int i = 0; i < entries.size(); i++) {
            lists.value(i, 0, entries.get(i));
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }
}
