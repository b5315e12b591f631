package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.io.IOException;
import java.util.Map;

/** A file is not read further; says why. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Map<String, String> args;
    private final String sheet;

    Refusal(Code code, Map<String, String> args) {
        this(code, args, "");
    }

    private Refusal(Code code, Map<String, String> args, String sheet) {
        super("The workbook is not read: " + code.id() + ".");
        this.code = code;
        this.args = args;
        this.sheet = sheet;
    }

    /** The same about one sheet, or about the whole if there is no name. */
    Refusal in(String name) {
        return sheet.isEmpty() ? new Refusal(code, args, name) : this;
    }

    /** There is more of something than is read; {@code what} is its keyword, as in the others below. */
    static Refusal tooMany(String what, String limit) {
        return new Refusal(Code.WORKBOOK_TOO_LARGE, Map.of("what", what, "limit", limit));
    }

    static Refusal unsafe(String what) {
        return new Refusal(Code.UNSAFE_WORKBOOK, Map.of("what", what));
    }

    static Refusal broken(String what) {
        return new Refusal(Code.BROKEN_WORKBOOK, Map.of("what", what));
    }

    Code code() {
        return code;
    }

    Map<String, String> args() {
        return args;
    }

    /** What a finding calls the sheet; empty for the workbook as a whole. */
    String sheet() {
        return sheet;
    }
}
