package io.github.reintegrationmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WORKBOOKS.md describes the sheets that there are. */
class LayoutPageTest {

    @Test
    void every_sheet_every_heading_and_every_setting_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("WORKBOOKS.md"));
        List<SheetShape> shapes = new ArrayList<>(MatrixShapes.ALL);
        shapes.addAll(CaseShapes.OF_CASES);
        shapes.addAll(CaseShapes.OF_REVIEWS);
        shapes.add(CaseShapes.RATINGS);
        for (SheetShape shape : shapes) {
            assertThat(page).contains(shape.name());
            shape.columns().forEach(column -> assertThat(page).as(shape.name()).contains(column.base()));
        }
        List<Setting> settings = new ArrayList<>(MatrixShapes.SETTINGS);
        settings.addAll(CaseShapes.CASE);
        settings.addAll(CaseShapes.REVIEW);
        settings.forEach(setting -> assertThat(page).contains(setting.name()));
    }
}
