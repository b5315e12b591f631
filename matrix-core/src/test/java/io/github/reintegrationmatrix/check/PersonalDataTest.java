package io.github.reintegrationmatrix.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reintegrationmatrix.casefile.Allowance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names are invented; identity numbers have regions that were never given out or wrong check digits. */
class PersonalDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    /** An allowance whose reason holds an e-mail address. */
    static List<Finding> inReason(CaseCheck check) {
        CaseDraft draft = new CaseDraft();
        draft.allowed.add(new Allowance("MTX-3803", "Ask lead@shelter.example about it."));
        return check.check(draft.build(), CaseDraft.AS_OF);
    }

    @ParameterizedTest
    @CsvSource({
        "0692345678, TELEPHONE", // within Albania, written together
        "069-234-5678, TELEPHONE",
        "00355692345678, TELEPHONE",
        "355692345678, TELEPHONE",
        "tel-065-123-456, TELEPHONE",
        "2005980665029, IDENTITY_NUMBER", // thirteen digits
        "JMBG-2005980665029, IDENTITY_NUMBER",
        "JMBG2005980665029, IDENTITY_NUMBER",
        "J10512345K, IDENTITY_NUMBER", // Albania: decade, year, month, day, three digits, letter
        "7501020018, IDENTITY_NUMBER", // ten digits
        "AK-1998-05-20, BIRTH_DATE",
        "AK20051998, BIRTH_DATE",
        "20.05.1998, BIRTH_DATE",
        "dob.12, BIRTH_DATE",
        "Ana.Kovac-1, NAME_OR_ADDRESS",
        "arta-12, NAME_OR_ADDRESS_IF_CAPITAL",
        "Arta-12, NAME_OR_ADDRESS",
        "Rruga-Myslym-12, NAME_OR_ADDRESS",
        "ulica-5, NAME_OR_ADDRESS",
        "passport-12, NAME_OR_ADDRESS",
    })
    void what_people_write_into_codes_is_recognised(String code, String kind) {
        Optional<Code> found = PersonalData.inCode(code, AS_OF);
        if (kind.equals("NAME_OR_ADDRESS_IF_CAPITAL")) {
            assertThat(found).isEmpty();
            assertThat(PersonalData.inId(code, AS_OF)).contains(Code.NAME_OR_ADDRESS);
        } else {
            assertThat(found).contains(Code.valueOf(kind));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TR-0156",
                "SMP-0011",
                "2025/014",
                "F12-3",
                "F-2025-05-20",
                "W7",
                "SH-06",
                "KS-2025-0012345",
                "VAL-2025-014",
                "2025-11-30",
                "20251130-0142",
                "SAFE-HOUSE-3",
                "TIR/2025/0001/0002",
                "A.1",
                "2024",
                "30.11.2025",
                "R2D2",
                "1899-01-01",
                "0142-2025"
            })
    void codes_as_they_should_be_stay_quiet(String code) {
        assertThat(PersonalData.inCode(code, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-manager",
                "psychologist",
                "self",
                "first-contact",
                "intake-1",
                "transition-2025-03",
                "in-hospital",
                "round-20251130",
                "no-child-with-her",
                "social-worker-2"
            })
    void ids_as_they_should_be_stay_quiet(String id) {
        assertThat(PersonalData.inId(id, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "write to lead@shelter.example first, EMAIL",
        "call +355 69 234 5678 after five, TELEPHONE",
        "call (069) 234 56 78, TELEPHONE",
        "број 2005980665029, IDENTITY_NUMBER",
        "born 20 05 1998, BIRTH_DATE",
        "рођена 2001, BIRTH_DATE",
        "Arta said so, NAME_OR_ADDRESS",
        "near Ulica 12, NAME_OR_ADDRESS",
    })
    void free_text_is_searched_for_the_same(String text, String kind) {
        assertThat(PersonalData.inText(text, AS_OF)).contains(Code.valueOf(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "visited twice",
                "see file F12-3 of 2025-11-30",
                "marina in the harbour",
                "A @ B",
                "3 of 4 answered"
            })
    void a_short_remark_on_the_work_stays_quiet(String text) {
        assertThat(PersonalData.inText(text, AS_OF)).isEmpty();
    }

    @Test
    void free_text_is_long_from_121_characters_on() {
        assertThat(PersonalData.inText("a".repeat(120), AS_OF)).isEmpty();
        assertThat(PersonalData.inText("a".repeat(121), AS_OF)).contains(Code.LONG_TEXT);
    }

    @Test
    void a_day_is_one_of_birth_from_two_years_before_the_month_of_the_report_on_and_up_to_a_century() {
        assertThat(PersonalData.inCode("A-2024-01-01", AS_OF)).contains(Code.BIRTH_DATE);
        assertThat(PersonalData.inCode("A-2024-01-02", AS_OF)).isEmpty();
        assertThat(PersonalData.inCode("A-1926-12-31", AS_OF)).contains(Code.BIRTH_DATE);
        assertThat(PersonalData.inCode("A-1925-12-31", AS_OF)).isEmpty();
        assertThat(PersonalData.inCode("A-2001-02-29", AS_OF)).isEmpty();
    }

    @Test
    void what_a_reason_holds_is_searched_too() {
        assertThat(inReason(new CaseCheck(new MatrixDraft().build())))
                .extracting(Finding::code)
                .containsExactly(Code.EMAIL, Code.SWITCHED_OFF);
    }

    @Test
    void a_rule_that_is_switched_off_says_how_often_it_would_have_spoken() {
        CaseDraft draft = new CaseDraft();
        draft.first.assessor = "0692345678";
        draft.own.assessor = "0692345678";
        draft.allowed.add(new Allowance("MTX-3802", "Numbers of our own switchboard."));
        List<Finding> findings = new CaseCheck(new MatrixDraft().build()).check(draft.build(), CaseDraft.AS_OF);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message())
                .isEqualTo("The rule MTX-3802 is switched off here. What it would have said in this file: 2.");
    }

    @Test
    void no_finding_repeats_what_was_found() {
        CaseDraft draft = new CaseDraft();
        draft.code = "Ana.Kovac-1998-05-20";
        draft.allowed.add(new Allowance("MTX-3809-private", "lead@shelter.example"));
        assertThat(new CaseCheck(new MatrixDraft().build()).check(draft.build(), CaseDraft.AS_OF))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding + finding.message() + finding.fix() + finding.args())
                        .doesNotContain("Ana", "1998", "private", "lead"));
    }
}
