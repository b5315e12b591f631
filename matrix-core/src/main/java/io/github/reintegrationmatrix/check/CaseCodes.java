package io.github.reintegrationmatrix.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The codes of the cases of a set, to notice when one stands in it twice.
 *
 * <p>A code is remembered by a number of 64 bits that is computed from it, so that a million codes take 16 to 32 MB
 * and not some hundred. Two different codes with the same number would make a wrong warning; among a million codes the
 * chance of one such pair is about one in forty million.
 *
 * <pre>{@code
 * codes.check(record.code(), () -> place).ifPresent(findings::add);
 * }</pre>
 *
 * <p>It is mutable and meant for one set in one thread.
 */
public final class CaseCodes {

    /** How many codes are remembered, at most; beyond, codes are compared with these only. */
    public static final int LIMIT = 3_000_000;

    private static final long NONE = 0;

    private long[] numbers = new long[1 << 8];
    private int size;

    /** Makes an empty set. */
    public CaseCodes() {}

    /**
     * Remembers the code of a case.
     *
     * @param code the code
     * @param place finds out where the code stands; it is asked only if there is something to say
     * @return a warning if a case with the same code was there before
     */
    public Optional<Finding> check(String code, Supplier<Location> place) {
        long number = number(code);
        int slot = slot(numbers, number);
        if (numbers[slot] != NONE) {
            return Optional.of(new Finding(Code.CASE_TWICE, place.get(), "", Map.of(), 1));
        }
        if (!isFull()) {
            numbers[slot] = number;
            size++;
            if (size > numbers.length / 4 * 3) {
                grow();
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether no more codes can be remembered.
     *
     * @return true if further codes are only compared with those before
     */
    public boolean isFull() {
        return size >= LIMIT;
    }

    private void grow() {
        long[] wider = new long[numbers.length * 2];
        for (long number : numbers) {
            if (number != NONE) {
                wider[slot(wider, number)] = number;
            }
        }
        numbers = wider;
    }

    /** Where a number stands, or where it would. */
    private static int slot(long[] numbers, long number) {
        int slot = (int) number & (numbers.length - 1);
        while (numbers[slot] != NONE && numbers[slot] != number) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    /** FNV-1a over the characters, then the last steps of MurmurHash3 so that every bit counts. */
    private static long number(String code) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < code.length(); i++) {
            number = (number ^ code.charAt(i)) * 0x100000001b3L;
        }
        number = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        number = (number ^ (number >>> 33)) * 0xc4ceb9fe1a85ec53L;
        number ^= number >>> 33;
        return number == NONE ? 1 : number;
    }
}
