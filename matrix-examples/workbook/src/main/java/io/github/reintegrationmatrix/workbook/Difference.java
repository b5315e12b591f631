package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.DocumentPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where two documents differ; the order of members means nothing. */
final class Difference {

    private static final int MOST = 50;

    private final List<DocumentPath> found = new ArrayList<>();

    private Difference() {}

    static List<DocumentPath> between(Node one, Node other) {
        Difference difference = new Difference();
        difference.compare(one, other, DocumentPath.ROOT);
        return difference.found;
    }

    private void compare(@Nullable Node one, @Nullable Node other, DocumentPath path) {
        if (found.size() >= MOST) {
            return;
        }
        if (one instanceof Node.Obj a && other instanceof Node.Obj b) {
            Set<String> keys = new LinkedHashSet<>(a.members().keySet());
            keys.addAll(b.members().keySet());
            for (String key : keys) {
                compare(a.members().get(key), b.members().get(key), path.key(key));
            }
        } else if (one instanceof Node.Arr a
                && other instanceof Node.Arr b
                && a.items().size() == b.items().size()) {
            for (int i = 0; i < a.items().size(); i++) {
                compare(a.items().get(i), b.items().get(i), path.index(i));
            }
        } else if (!isSame(one, other)) {
            found.add(path);
        }
    }

    private static boolean isSame(@Nullable Node one, @Nullable Node other) {
        if (one instanceof Node.Num a && other instanceof Node.Num b) {
            return new BigDecimal(a.value()).compareTo(new BigDecimal(b.value())) == 0;
        }
        if (one instanceof Node.Text a && other instanceof Node.Text b) {
            return a.value().equals(b.value());
        }
        return one instanceof Node.Truth a && other instanceof Node.Truth b && a.value() == b.value();
    }
}
