package io.github.reintegrationmatrix.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the columns in further languages together to the documents of texts that they stand for. */
final class TextsSheets {

    private static final Pattern HOLE = Pattern.compile("\\{([^}]*)}");

    private final Book book;
    private final Map<String, Node.Obj> languages;

    TextsSheets(Book book, Map<String, Node.Obj> languages) {
        this.book = book;
        this.languages = new LinkedHashMap<>(languages);
    }

    /** The documents by the tags of their languages; {@code matrix} is the document of the matrix. */
    Map<String, Node.Obj> documents(Node.Obj matrix) {
        for (SheetShape shape : MatrixShapes.ALL) {
            if (!shape.equals(Settings.SHAPE)) {
                book.table(shape).ifPresent(this::table);
            }
        }
        Map<String, Node.Obj> documents = new LinkedHashMap<>();
        languages.forEach((tag, said) -> documents.put(tag, document(tag, said, matrix)));
        return documents;
    }

    private void table(Table table) {
        List<Map.Entry<Integer, Heading>> translated = table.columns().entrySet().stream()
                .filter(entry -> entry.getValue().language() != null)
                .toList();
        if (translated.isEmpty()) {
            return;
        }
        String list = "";
        for (int row : table.rows()) {
            Map<String, String> ids = new LinkedHashMap<>();
            table.columns().forEach((column, heading) -> {
                Cell cell = table.cell(row, column);
                if (heading.column().kind() == ColumnKind.ID && cell != null) {
                    ids.put(heading.path(), Lookalikes.latin(Blanks.stripped(cell.text())));
                }
            });
            list = ids.getOrDefault(MatrixShapes.LIST, list);
            ids.putIfAbsent(MatrixShapes.LIST, list);
            translated.forEach(entry -> text(table, row, entry.getKey(), entry.getValue(), ids));
        }
    }

    private void text(Table table, int row, int column, Heading heading, Map<String, String> ids) {
        Cell cell = table.cell(row, column);
        if (cell == null) {
            return;
        }
        String key = key(heading, path -> ids.getOrDefault(path, ""));
        Place at = table.at(row, column);
        Node.Obj said = languages.computeIfAbsent(Objects.requireNonNull(heading.language()), tag -> new Node.Obj(at));
        if (!(said.get("texts") instanceof Node.Obj)) {
            said.put("texts", new Node.Obj(at));
        }
        if (said.get("texts") instanceof Node.Obj texts) {
            texts.members().putIfAbsent(key, new Node.Text(book.values().text(cell, at), at));
        }
    }

    /** The key of a text; {@code ids} gives the ids of its row by their paths. */
    static String key(Heading heading, UnaryOperator<String> ids) {
        return HOLE.matcher(heading.column().texts()).replaceAll(hole -> {
            String value = hole.group(1).equals("*") ? heading.each() : ids.apply(hole.group(1));
            return Matcher.quoteReplacement(value);
        });
    }

    private static Node.Obj document(String tag, Node.Obj said, Node.Obj matrix) {
        Place at = said.place();
        Node.Obj document = new Node.Obj(at);
        document.put("format", new Node.Text("matrix-texts/1", at));
        document.put("matrix/id", new Node.Text(matrix.text("id"), at));
        document.put("matrix/version", new Node.Text(matrix.text("version"), at));
        document.put("language", new Node.Text(tag, at));
        Node status = said.get("status");
        document.put("status", status == null ? new Node.Text("unreviewed", at) : status);
        Node by = said.get("by");
        document.put("by", by == null ? new Node.Arr(at) : by);
        Node texts = said.get("texts");
        document.put("texts", texts == null ? new Node.Obj(at) : texts);
        return document;
    }
}
