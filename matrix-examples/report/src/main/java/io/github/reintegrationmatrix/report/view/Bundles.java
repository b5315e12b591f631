package io.github.reintegrationmatrix.report.view;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All bundles of this module as one; a key stands in one of them only. */
final class Bundles extends ResourceBundle {

    /** Their names. */
    static final List<String> NAMES =
            List.of("said", "story", "page", "matrix", "check", "compare", "measure", "table");

    private static final String FOLDER = "io.github.reintegrationmatrix.report.view.";
    private static final Map<Locale, ResourceBundle> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts = new HashMap<>();

    private Bundles(Locale locale) {
        for (String name : NAMES) {
            ResourceBundle bundle = getBundle(FOLDER + name, locale);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
    }

    /** The sentences of a language. */
    static ResourceBundle in(Locale locale) {
        return READ.computeIfAbsent(locale, Bundles::new);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
