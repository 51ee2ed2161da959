package org.opengws.acceptance.browser;

/** The page of docs that says what is heard on the decide screen; its lists come from the running product. */
final class AccessibilityDocument {

    private AccessibilityDocument() {}

    static String markdown(String thai, String english, String keys) {
        return """
                # Accessibility of the desk

                Written by a test (`WorkScreensTest`) from the accessibility tree of the running product; do not edit the
                lists by hand. The test fails where this page and the product differ. Every page is also checked by axe
                in Thai and English, light and dark (`ScreensTest`).

                ## What holds on every page of deciding
                - The page's heading is the verb; what it is about stands below it, with its state as a word. Shapes and
                  colours beside the word are not read aloud.
                - What was added and what was removed is said in words before and after it, whether or not a screen reader
                  tells `ins` and `del`. Each text is marked with its own language.
                - After a refusal the focus is on the list of reasons; each leads to its field, which says its own reason.
                  What was typed and ticked is still there.
                - After an act from the inbox the focus is on the sentence that says what was done and what is next; one
                  link stops and leads back.
                - A list that is filtered or sorted without loading the page anew says its new count; the focus stays.
                - On a telephone the bar with the act is always in reach of the thumb and never covers what has the focus.
                  At 400 %% it stands in the page.
                - Nothing needs a script.

                ## What is heard on the decide screen (Thai)
                A unit head opens the second edition of a publication to endorse it. In bold, what the screen reader says
                of the kind of thing; the rest is read as it stands.

                %s

                ## The same in English

                %s

                ## Where the Tab key leads

                %s
                """.formatted(thai, english, keys);
    }
}
