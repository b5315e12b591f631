package io.github.reintegrationmatrix.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

/**
 * A case file as a short program would hold it: bound by name, checked by constraints alone.
 *
 * <p>The constraints ask for the form of ids, days and levels. They do not ask whether the matrix knows them, whether
 * they are due, or what lies between values; nothing here knows a line or a column.
 */
record PlainCase(
        @Pattern(regexp = "case-record/1") String format,

        @JsonProperty("case") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")
        String code,

        @Valid @NotNull Reference matrix,
        @NotEmpty List<@Valid Stretch> episodes,
        List<@Valid Entry> profile,
        List<@Valid Occasion> rounds) {

    private static final String ID = "[a-z][a-z0-9-]{0,63}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    record Reference(
            @Pattern(regexp = ID) String id, @NotNull String version) {}

    record Stretch(
            @Pattern(regexp = DAY) String start,
            @Pattern(regexp = ID) String clock) {}

    record Entry(
            @Pattern(regexp = DAY) String from,
            Map<@Pattern(regexp = ID) String, @Pattern(regexp = ID) String> facets) {}

    record Occasion(
            @Pattern(regexp = ID) String round,
            @Pattern(regexp = ID) String phase,
            @NotEmpty List<@Valid Block> voices,
            @Pattern(regexp = "yes|no|not-asked") String agreesToNextPhase) {}

    record Block(
            @Pattern(regexp = ID) String voice,
            @Pattern(regexp = DAY) String date,
            @Pattern(regexp = ID) String role,
            Boolean consent,
            Map<@Pattern(regexp = ID) String, @Pattern(regexp = ID) String> ratings) {}

    /** How many ratings there are in all rounds. */
    int ratings() {
        int ratings = 0;
        for (Occasion round : rounds) {
            for (Block block : round.voices()) {
                ratings += block.ratings().size();
            }
        }
        return ratings;
    }
}
