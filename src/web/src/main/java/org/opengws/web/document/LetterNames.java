package org.opengws.web.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Whether a PDF says of a letter that it means another one than its font calls it: then what is searched and read aloud
 * is not what is seen. Only letters and digits are judged; signs have several names.
 */
final class LetterNames extends PDFTextStripper {

    private final Set<Integer> pages = new TreeSet<>();

    private LetterNames() throws IOException {}

    /** Numbers of the pages on which letters are contradicted, from one. */
    static Set<Integer> contradicted(PDDocument document) throws IOException {
        LetterNames names = new LetterNames();
        names.getText(document);
        return names.pages;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        int[] codes = text.getCharacterCodes();
        try {
            if (codes != null && codes.length == 1 && contradicts(text.getFont(), codes[0], text.getUnicode())) {
                pages.add(getCurrentPageNo());
            }
        } catch (IOException unreadableFont) {
            // its letters then cannot be drawn either, which is found where the page is drawn
            return;
        }
    }

    private static boolean contradicts(PDFont font, int code, String said) throws IOException {
        List<String> called = names(font, code);
        String meant = comparable(said);
        return isLetters(meant)
                && !called.isEmpty()
                && called.stream().map(LetterNames::comparable).allMatch(LetterNames::isLetters)
                && called.stream().map(LetterNames::comparable).noneMatch(meant::equals);
    }

    private static List<String> names(PDFont font, int code) throws IOException {
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            return ofName(simple.getEncoding().getName(code));
        }
        if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 letters) {
            return ofGlyph(letters.getTrueTypeFont(), letters.codeToGID(code));
        }
        return List.of();
    }

    private static List<String> ofGlyph(TrueTypeFont font, int glyph) throws IOException {
        CmapLookup lookup = font == null || font.getCmap() == null ? null : font.getUnicodeCmapLookup(false);
        List<Integer> points = lookup == null ? null : lookup.getCharCodes(glyph);
        if (points != null && !points.isEmpty()) {
            return points.stream().map(Character::toString).toList();
        }
        PostScriptTable names = font == null ? null : font.getPostScript();
        return names == null || names.getGlyphNames() == null ? List.of() : ofName(names.getName(glyph));
    }

    private static List<String> ofName(String name) {
        String letter = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
        return letter == null ? List.of() : List.of(letter);
    }

    private static String comparable(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetters(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isLetterOrDigit);
    }
}
