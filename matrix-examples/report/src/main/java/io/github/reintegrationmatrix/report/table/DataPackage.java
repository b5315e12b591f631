package io.github.reintegrationmatrix.report.table;

import io.github.reintegrationmatrix.report.table.Column.Category;
import io.github.reintegrationmatrix.report.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The descriptor of a Data Package, version 2: tables, fields, categories, keys and gaps, for programs. */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    static String of(Labels labels, List<TableShape> shapes) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", labels.matrix().id() + "-cases");
        root.put("title", labels.said("title", labels.matrix().title()));
        root.put("description", labels.text("codebook.intro") + " " + labels.text("codebook.privacy"));
        root.put("version", labels.matrix().version());
        root.put("resources", shapes.stream().map(DataPackage::resource).toList());
        return JsonText.of(root);
    }

    private static Map<String, Object> resource(TableShape shape) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", shape.name());
        resource.put("type", "table");
        resource.put("path", shape.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("description", shape.meaning());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.put("fields", shape.columns().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", shape.key());
        List<Object> foreign = new ArrayList<>();
        for (TableShape.Reference reference : shape.references()) {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("resource", reference.table());
            other.put("fields", reference.columns());
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("fields", reference.columns());
            key.put("reference", other);
            foreign.add(key);
        }
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", Words.key(column.type()));
        field.put("description", column.meaning());
        if (!column.categories().isEmpty()) {
            field.put("categories", labelled(column.categories()));
            field.put("categoriesOrdered", column.ordered());
        }
        if (!column.gaps().isEmpty()) {
            field.put("missingValues", labelled(column.gaps()));
        }
        return field;
    }

    private static List<Map<String, Object>> labelled(List<Category> categories) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Category category : categories) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("value", category.value());
            one.put("label", category.label());
            list.add(one);
        }
        return list;
    }
}
