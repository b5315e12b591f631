package io.github.reintegrationmatrix.report.view;

/**
 * Words of a matrix in one language; a page has to say in which, because readers aloud and hyphenation depend on it.
 *
 * @param text the words
 * @param language their language as a tag
 */
public record Term(String text, String language) {

    /** {@return the words, so that a term can stand in a sentence} */
    @Override
    public String toString() {
        return text;
    }
}
