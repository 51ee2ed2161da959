package org.opengws.publishing.jcr.publication;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.language.SearchText;

/** The words by which a title is found, each once. */
final class SearchWords {

    private SearchWords() {}

    static List<String> of(String text) {
        Set<String> words = new TreeSet<>(SearchText.words(text));
        return List.copyOf(words);
    }
}
