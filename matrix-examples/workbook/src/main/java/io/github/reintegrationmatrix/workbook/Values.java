package io.github.reintegrationmatrix.workbook;

import io.github.reintegrationmatrix.check.Code;
import java.util.regex.Pattern;

/**
 * Turns cells into values of the document.
 *
 * <p>What was surely meant is taken as meant even where it is a mistake, so that it is found once: a value that was
 * mended here always has a finding, and where that is an error nothing is used.
 */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,9})?");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+\\s*/\\s*[0-9]+");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** No day at all: whatever is compared with it would be a second finding about the same cell. */
    private static final String NO_DAY = "";

    private final Issues issues;

    Values(Issues issues) {
        this.issues = issues;
    }

    Issues issues() {
        return issues;
    }

    /** The value of a cell in a column of some kind. */
    Node node(Cell cell, Place place, ColumnKind kind) {
        if (cell.formula()) {
            issues.add(Code.FORMULA, place);
        }
        return switch (kind) {
            case TEXT -> new Node.Text(text(cell, place), place);
            case LINES -> lines(cell, place);
            case DATE -> new Node.Text(date(cell, place), place);
            case NUMBER, WHOLE -> number(cell, place, true);
            case MARK -> mark(cell, place);
            case LEVEL -> level(cell, place);
            case YES -> yes(cell, place);
            case ID, IGNORED -> new Node.Text(word(cell, place), place);
            case IDS -> ids(word(cell, place), place);
            case WORD_PAIRS, LIST_PAIRS -> pairs(word(cell, place), place, kind == ColumnKind.LIST_PAIRS);
        };
    }

    /** Words for people, as they stand. */
    String text(Cell cell, Place place) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            issues.add(Code.TEXT_AS_NUMBER, place);
        } else if (cell.kind() == Cell.Kind.DATE) {
            issues.add(Code.DATE_INSTEAD, place);
        }
        return cell.text();
    }

    /** Ids and other words that programs compare. */
    String word(Cell cell, Place place) {
        if (cell.kind() == Cell.Kind.DATE) {
            issues.add(Code.DATE_INSTEAD, place);
            return cell.text();
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell.text();
        }
        String word = visible(cell.text(), place);
        if (word.chars().anyMatch(Blanks::isQuote)) {
            issues.add(Code.CURLY_QUOTES, place);
            StringBuilder plain = new StringBuilder();
            word.chars().filter(letter -> !Blanks.isQuote(letter)).forEach(letter -> plain.append((char) letter));
            word = plain.toString().strip();
        }
        if (Lookalikes.first(word) >= 0) {
            lookalike(word, place);
            word = Lookalikes.latin(word);
        }
        return word;
    }

    /** Says where a word has a letter of another alphabet. */
    void lookalike(String word, Place place) {
        int alien = Lookalikes.first(word);
        boolean greek = Character.UnicodeScript.of(word.charAt(alien)) == Character.UnicodeScript.GREEK;
        issues.add(
                Code.LOOKALIKE, place, "position", Integer.toString(alien + 1), "script", greek ? "greek" : "cyrillic");
    }

    private String visible(String text, Place place) {
        String visible = Blanks.stripped(text);
        if (!visible.equals(text)) {
            issues.add(Code.INVISIBLE, place);
        }
        return visible;
    }

    private Node lines(Cell cell, Place place) {
        Node.Arr list = new Node.Arr(place);
        text(cell, place)
                .lines()
                .filter(line -> !Blanks.isBlank(line))
                .forEach(line -> list.items().add(new Node.Text(line.strip(), place)));
        return list;
    }

    static Node ids(String words, Place place) {
        Node.Arr list = new Node.Arr(place);
        if (!words.isEmpty()) {
            for (String word : BLANKS.split(words, -1)) {
                list.items().add(new Node.Text(word, place));
            }
        }
        return list;
    }

    private Node pairs(String words, Place place, boolean lists) {
        Node.Obj object = new Node.Obj(place);
        for (String word : BLANKS.split(words, -1)) {
            int colon = word.indexOf(':');
            if (colon <= 0 || colon == word.length() - 1) {
                issues.add(Code.NOT_A_PAIR, place, "form", lists ? "facet-values" : "means");
                continue;
            }
            String value = word.substring(colon + 1);
            Node said = lists ? ids(value.replace(',', ' ').strip(), place) : new Node.Text(value, place);
            object.members().put(word.substring(0, colon), said);
        }
        return object;
    }

    private String date(Cell cell, Place place) {
        if (cell.kind() == Cell.Kind.DATE) {
            if (cell.text().isEmpty()) {
                issues.add(Code.NO_SUCH_DAY, place);
                return NO_DAY;
            }
            return cell.text();
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            issues.add(Code.NUMBER_AS_DATE, place);
            return NO_DAY;
        }
        return visible(cell.text(), place);
    }

    private Node number(Cell cell, Place place, boolean judge) {
        if (cell.kind() == Cell.Kind.DATE) {
            issues.add(Code.DATE_INSTEAD, place);
            return new Node.Num("1", place);
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            return new Node.Num(cell.text(), place);
        }
        String text = visible(cell.text(), place);
        if (FRACTION.matcher(text).matches()) {
            return new Node.Text(BLANKS.matcher(text).replaceAll(""), place);
        }
        if (COMMA.matcher(text).matches()) {
            issues.add(Code.DECIMAL_COMMA, place);
            text = text.replace(',', '.');
        } else if (judge && isNumber(text)) {
            issues.add(Code.NUMBER_AS_TEXT, place);
        }
        return isNumber(text) ? new Node.Num(json(text), place) : new Node.Text(text, place);
    }

    /** Whether a text is a number or a fraction rather than the id of a level. */
    static boolean isNumeric(String text) {
        return isNumber(text)
                || FRACTION.matcher(text).matches()
                || COMMA.matcher(text).matches();
    }

    private static boolean isNumber(String text) {
        return text.length() <= 60 && NUMBER.matcher(text).matches();
    }

    /** The number as JSON writes it: something stands on both sides of the point, and no zeros before it. */
    private static String json(String number) {
        String json = number.replaceFirst("^(-?)0+(?=[0-9])", "$1").replaceFirst("^(-?)\\.", "$10.");
        return json.replaceFirst("\\.(?=$|[eE])", "");
    }

    /** The id of a level, or a number, of which a fraction has a form of its own. */
    Node mark(Cell cell, Place place) {
        if (cell.kind() == Cell.Kind.TEXT && !isNumeric(Blanks.stripped(cell.text()))) {
            return new Node.Text(word(cell, place), place);
        }
        Node number = number(cell, place, false);
        if (number instanceof Node.Text) {
            Node.Obj fraction = new Node.Obj(place);
            fraction.put("value", number);
            return fraction;
        }
        return number;
    }

    /** What was chosen, before it is looked up in the scale of the row. */
    private Node level(Cell cell, Place place) {
        if (cell.kind() == Cell.Kind.DATE) {
            issues.add(Code.DATE_INSTEAD, place);
        }
        boolean number = cell.kind() == Cell.Kind.NUMBER;
        return number ? new Node.Num(cell.text(), place) : new Node.Text(visible(cell.text(), place), place);
    }

    private Node yes(Cell cell, Place place) {
        String word = Words.plain(cell.text());
        return switch (word) {
            case "yes", "true", "1" -> new Node.Truth(true, place);
            case "no", "false", "0" -> new Node.Truth(false, place);
            default -> new Node.Text(word, place);
        };
    }
}
