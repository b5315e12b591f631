package io.github.reintegrationmatrix.json;

import io.github.reintegrationmatrix.model.Fraction;
import io.github.reintegrationmatrix.progress.Interval;
import io.github.reintegrationmatrix.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON with the same bytes everywhere: two spaces, line feeds, members in the order they are written. */
final class Json {

    /** How many decimals a rounded number has. */
    static final int DECIMALS = 4;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new Visible()).build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static void write(OutputStream out, Consumer<Json> body) throws IOException {
        try {
            JsonGenerator generator = FACTORY.createGenerator(new Pretty(), new Unclosed(out));
            body.accept(new Json(generator));
            generator.close();
        } catch (JacksonException wrapped) {
            if (wrapped.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw wrapped;
        }
        out.write('\n');
        out.flush();
    }

    Json object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
        return this;
    }

    Json object(String key, Runnable members) {
        generator.writeName(key);
        return object(members);
    }

    <T> Json list(String key, Collection<T> items, Consumer<T> item) {
        generator.writeName(key);
        generator.writeStartArray();
        items.forEach(item);
        generator.writeEndArray();
        return this;
    }

    Json texts(String key, Collection<String> texts) {
        return list(key, texts, generator::writeString);
    }

    <T> Json map(String key, Map<String, T> map, BiConsumer<String, T> member) {
        return object(key, () -> map.forEach(member));
    }

    Json put(String key, String text) {
        generator.writeStringProperty(key, text);
        return this;
    }

    Json put(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
        return this;
    }

    Json put(String key, long value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    Json put(String key, Enum<?> word) {
        return put(key, Words.of(word));
    }

    /** Writes a member if there is something to write. */
    Json putIf(String key, Optional<String> text) {
        text.ifPresent(present -> put(key, present));
        return this;
    }

    /** A number as people write it: whole or decimal where that is exact and short, else a fraction in a text. */
    Json number(String key, Fraction number) {
        generator.writeName(key);
        number(number);
        return this;
    }

    void number(Fraction number) {
        Optional<BigDecimal> decimal = exactDecimal(number);
        if (decimal.isPresent()) {
            generator.writeNumber(decimal.get().toPlainString());
        } else {
            generator.writeString(number.toString());
        }
    }

    /** A value as it was read, with its numbers as they were written. */
    void tree(Tree value) {
        if (value.isObject()) {
            generator.writeStartObject();
            value.members().forEach((key, member) -> {
                generator.writeName(key);
                tree(member);
            });
            generator.writeEndObject();
        } else if (value.isList()) {
            generator.writeStartArray();
            value.items().forEach(this::tree);
            generator.writeEndArray();
        } else if (value.isText()) {
            generator.writeString(value.written());
        } else {
            generator.writeRawValue(value.written());
        }
    }

    /** A score: exactly, and rounded to four decimals. A signed one, such as a change, looks the same. */
    Json score(String key, Fraction number) {
        return score(key, number, RoundingMode.HALF_EVEN);
    }

    private Json score(String key, Fraction number, RoundingMode rounding) {
        return object(key, () -> {
            put("exact", number.toString());
            generator.writeName("value");
            generator.writeNumber(number.decimal(DECIMALS, rounding).toPlainString());
        });
    }

    /** A possible range; its ends are rounded outwards, so that what is printed still holds. */
    Json range(String key, Interval interval) {
        return object(key, () -> {
            score("lower", interval.lower(), RoundingMode.FLOOR);
            score("upper", interval.upper(), RoundingMode.CEILING);
        });
    }

    static Optional<BigDecimal> exactDecimal(Fraction number) {
        int longest = 12;
        BigInteger ten = BigInteger.TEN.pow(longest);
        if (ten.mod(number.denominator()).signum() != 0) {
            return Optional.empty();
        }
        BigDecimal decimal = number.decimal(longest, RoundingMode.UNNECESSARY).stripTrailingZeros();
        return Optional.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** Escapes what would do something to the terminal that JSON is printed on; it stays the same text. */
    private static final class Visible extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return Printable.isUnsafe(letter) ? new SerializedString(Printable.of(Character.toString(letter))) : null;
        }
    }

    /** The caller's stream, which the generator must not close. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
