package org.opengws.standalone.demo;

import java.util.List;

import org.opengws.publishing.language.Text;

/** A file to be made. */
record DemoDocument(boolean pdf, Text label, List<String> paragraphs) {

    DemoDocument {
        paragraphs = List.copyOf(paragraphs);
    }
}
