package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingListTest {

    private static final DocumentPath ITEMS = DocumentPath.ROOT.key("items");

    @Test
    void a_rule_is_found_once_per_place() {
        FindingList list = new FindingList();
        assertThat(list.isEmpty()).isTrue();
        list.add(Code.NO_MEANS, ITEMS, "first");
        list.add(Code.NO_MEANS, ITEMS, "second");
        list.add(Code.NO_RATERS, ITEMS, "another rule");
        list.add(Code.NO_MEANS, ITEMS.index(0), "another place");
        assertThat(list.isEmpty()).isFalse();
        assertThat(list.all()).extracting(Finding::subject).containsExactly("first", "another rule", "another place");
    }

    @Test
    void arguments_and_counts_are_kept() {
        FindingList list = new FindingList();
        list.add(Code.LEVEL_ENDS, ITEMS, "", 40, "end", "last", "id", "full");
        list.add(Code.NO_MEANS, ITEMS, "");
        assertThat(list.all()).extracting(Finding::count).containsExactly(40, 1);
        assertThat(list.all().get(0).args()).isEqualTo(Map.of("end", "last", "id", "full"));
    }

    @Test
    void what_is_beyond_the_limit_is_counted_in_a_last_finding() {
        FindingList list = new FindingList();
        for (int i = 0; i < FindingList.LIMIT; i++) {
            list.add(Code.NO_MEANS, ITEMS.index(i), "");
        }
        assertThat(list.all()).hasSize(1000).extracting(Finding::code).containsOnly(Code.NO_MEANS);
        list.add(Code.NO_MEANS, ITEMS.index(1000), "");
        list.add(Code.NO_MEANS, ITEMS.index(1001), "");
        List<Finding> all = list.all();
        assertThat(all).hasSize(1001);
        assertThat(all.get(1000).code()).isEqualTo(Code.NOT_LISTED);
        assertThat(all.get(1000).message()).isEqualTo("Findings that are not listed: 2.");
        assertThat(all.get(1000).count()).isEqualTo(2);
    }

    @Test
    void cutting_the_list_never_makes_something_usable() {
        FindingList list = new FindingList();
        for (int i = 0; i < FindingList.LIMIT + 5; i++) {
            list.add(Code.NO_MEANS, ITEMS.index(i), "");
        }
        assertThat(ReadResult.of("usable", list.all()).value()).contains("usable");
        list.add(Code.NO_RATERS, ITEMS, "");
        list.add(Code.NO_RATERS, ITEMS.index(0), "");
        assertThat(ReadResult.of("usable", list.all()).value()).isEmpty();
        assertThat(list.all())
                .filteredOn(finding -> finding.code() == Code.NO_RATERS)
                .hasSize(1);
        assertThat(list.all().get(list.all().size() - 1).message()).isEqualTo("Findings that are not listed: 6.");
    }

    @Test
    void findings_of_another_check_are_added_in_their_order_and_once() {
        FindingList list = new FindingList();
        list.add(Code.NO_MEANS, ITEMS, "");
        FindingList other = new FindingList();
        other.add(Code.NO_RATERS, ITEMS, "");
        other.add(Code.NO_MEANS, ITEMS, "");
        other.add(Code.WEIGHT, ITEMS, "");
        list.addAll(other.all());
        assertThat(list.all()).extracting(Finding::code).containsExactly(Code.NO_MEANS, Code.NO_RATERS, Code.WEIGHT);
    }

    @Test
    void a_pointer_escapes_as_rfc_6901_asks() {
        // RFC 6901: ~ is written ~0 and / is written ~1
        assertThat(DocumentPath.ROOT.pointer()).isEmpty();
        assertThat(DocumentPath.ROOT.key("a/b").key("m~n").index(0).pointer()).isEqualTo("/a~1b/m~0n/0");
        assertThat(DocumentPath.ROOT.key("~1").pointer()).isEqualTo("/~01");
        assertThat(DocumentPath.ROOT.key("").key("x").pointer()).isEqualTo("//x");
    }

    @Test
    void a_place_lies_below_another_if_it_begins_with_its_steps() {
        DocumentPath indicator = DocumentPath.ROOT.key("outcomes").index(1);
        assertThat(indicator.key("id").startsWith(indicator)).isTrue();
        assertThat(indicator.startsWith(indicator)).isTrue();
        assertThat(indicator.startsWith(DocumentPath.ROOT)).isTrue();
        assertThat(indicator.startsWith(indicator.key("id"))).isFalse();
        assertThat(indicator.startsWith(DocumentPath.ROOT.key("outcomes").index(0)))
                .isFalse();
        assertThat(DocumentPath.ROOT.key("1").startsWith(DocumentPath.ROOT.index(1)))
                .isFalse();
    }

    @Test
    void a_finding_at_a_better_place_is_the_same_otherwise() {
        Finding finding = new Finding(Code.NO_MEANS, Location.at(ITEMS), "Housing", Map.of("a", "b"), 3);
        Finding placed = finding.at(new Location("plan.json", ITEMS, 12, 5));
        assertThat(placed)
                .isEqualTo(new Finding(
                        Code.NO_MEANS, new Location("plan.json", ITEMS, 12, 5), "Housing", Map.of("a", "b"), 3));
        assertThat(placed).hasToString("MTX-2801 at /items line 12");
    }
}
