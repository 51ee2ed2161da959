package org.opengws.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.opengws.publishing.OfficeOverPorts;
import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.NormalisedText;
import org.opengws.publishing.document.TypeDetector;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.web.html.JsoupHtmlCleaner;

/** What the web asks of the test office. A file reads as its bytes, on two pages. */
public final class OfficeDomain {

    private OfficeDomain() {}

    public static Domain of(OfficeOverPorts office, TypeDetector detector, long limit) {
        DocumentReader reader = (file, type) ->
                new Inspection(true, 2, new NormalisedText(text(file)).sha256(), List.of(), "test 1", List.of());
        return new Domain(
                office.publishing,
                office.publishing.storingDocument(new Uploads(detector, reader, limit), () -> DocumentType.DOCUMENTS),
                office.staff,
                () -> WorkingDays.without(List.of()),
                new Texts(ResourceSource.classPath(OfficeDomain.class.getClassLoader())),
                new JsoupHtmlCleaner(),
                office.clock,
                new Schemes(ResourceSource.classPath(OfficeDomain.class.getClassLoader())));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
