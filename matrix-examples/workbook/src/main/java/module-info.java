/** Reads and writes matrices, cases, reviews and policies as workbooks. */
module io.github.reintegrationmatrix.workbook {
    requires transitive io.github.reintegrationmatrix.core;
    requires io.github.reintegrationmatrix.json;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires tools.jackson.core;
    // Only annotations are used, thus they are optional.
    requires static org.jspecify;

    exports io.github.reintegrationmatrix.workbook;
}
