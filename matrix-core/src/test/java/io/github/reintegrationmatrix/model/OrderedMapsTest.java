package io.github.reintegrationmatrix.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedMapsTest {

    private static Map<String, Integer> filled() {
        OrderedMaps.Builder<Integer> builder = new OrderedMaps.Builder<>();
        builder.put("z", 1);
        builder.put("a", 2);
        builder.put("m", 3);
        return builder.build();
    }

    @Test
    void a_map_keeps_the_order_in_which_it_was_filled() {
        assertThat(List.copyOf(filled().keySet())).containsExactly("z", "a", "m");
        assertThat(filled().toString()).isEqualTo("{z=1, a=2, m=3}");
        StringBuilder seen = new StringBuilder();
        filled().forEach((key, value) -> seen.append(key).append(value));
        assertThat(seen).hasToString("z1a2m3");
    }

    @Test
    void a_map_equals_any_map_with_the_same_entries() {
        assertThat(filled())
                .isEqualTo(Map.of("a", 2, "m", 3, "z", 1))
                .hasSameHashCodeAs(Map.of("a", 2, "m", 3, "z", 1));
        assertThat(Map.of("a", 2, "m", 3, "z", 1)).isEqualTo(filled());
        assertThat(filled().get("a")).isEqualTo(2);
        assertThat(filled().get("b")).isNull();
        assertThat(filled().containsKey("m")).isTrue();
        assertThat(filled().containsKey("b")).isFalse();
    }

    @Test
    void a_copy_does_not_change_with_the_map_it_was_made_of() {
        Map<String, Integer> original = new LinkedHashMap<>(Map.of("a", 1));
        Map<String, Integer> copy = OrderedMaps.copyOf(original);
        original.put("b", 2);
        assertThat(copy).isEqualTo(Map.of("a", 1));
    }

    @Test
    void what_was_made_here_is_not_copied_again() {
        Map<String, Integer> map = filled();
        assertThat(OrderedMaps.copyOf(map)).isSameAs(map);
        Map<String, Integer> copy = OrderedMaps.copyOf(Map.of("a", 1));
        assertThat(OrderedMaps.copyOf(copy)).isSameAs(copy);
    }

    @Test
    void nobody_can_change_a_map() {
        Map<String, Integer> map = filled();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("b", 4));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.remove("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.replaceAll((k, v) -> 0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.entrySet().iterator().next().setValue(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.keySet().remove("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.values().clear());
        assertThat(map).isEqualTo(filled());
    }

    @Test
    void a_builder_that_handed_over_its_map_is_closed() {
        OrderedMaps.Builder<Integer> builder = new OrderedMaps.Builder<>();
        builder.put("a", 1);
        assertThat(builder.has("a")).isTrue();
        assertThat(builder.has("b")).isFalse();
        Map<String, Integer> map = builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.put("b", 2));
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThat(map).isEqualTo(Map.of("a", 1));
    }

    @Test
    void null_is_refused() {
        Map<String, Integer> nullValue = new HashMap<>();
        nullValue.put("a", null);
        Map<String, Integer> nullKey = new HashMap<>();
        nullKey.put(null, 1);
        assertThatNullPointerException().isThrownBy(() -> OrderedMaps.copyOf(nullValue));
        assertThatNullPointerException().isThrownBy(() -> OrderedMaps.copyOf(nullKey));
        OrderedMaps.Builder<Integer> builder = new OrderedMaps.Builder<>();
        assertThatNullPointerException().isThrownBy(() -> builder.put("a", null));
        assertThatNullPointerException().isThrownBy(() -> builder.put(null, 1));
    }

    /** Whoever reads a stored map needs no class of this library for it. */
    @Test
    void a_map_is_stored_as_an_ordinary_one() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(filled());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();
            assertThat(read).isEqualTo(filled()).hasToString("{z=1, a=2, m=3}");
            assertThat(read.getClass().getName()).startsWith("java.util.");
        }
    }
}
