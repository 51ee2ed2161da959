package org.opengws.magnolia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.document.IncomingFile;
import org.opengws.web.Fields;
import org.opengws.web.Posted;
import org.opengws.web.Queries;

import info.magnolia.cms.beans.runtime.Document;
import info.magnolia.cms.beans.runtime.MultipartForm;

/** What Magnolia's filter made of a multipart request, which nobody else can read after it. */
final class MagnoliaForms {

    private MagnoliaForms() {}

    static Posted posted(MultipartForm form, HttpServletRequest request) {
        return new Posted(fields(form, request), files(form), false);
    }

    /** The filter puts the query's parameters before the posted ones; a query parameter never passes for a posted one. */
    private static Fields fields(MultipartForm form, HttpServletRequest request) {
        Fields query = Queries.of(request);
        Map<String, List<String>> posted = new LinkedHashMap<>();
        for (String name : Collections.list(form.getParameterNames())) {
            List<String> values = Arrays.asList(form.getParameterValues(name));
            int fromQuery = query.all(name).size();
            if (values.size() > fromQuery) {
                posted.put(name, values.subList(fromQuery, values.size()));
            }
        }
        return new Fields(posted);
    }

    private static List<IncomingFile> files(MultipartForm form) {
        List<IncomingFile> files = new ArrayList<>();
        form.getDocuments().forEach((field, document) -> {
            if (!isEmpty(document)) {
                files.add(new IncomingFile(
                        field,
                        document.getFileNameWithExtension(),
                        document.getFile().toPath()));
            }
        });
        return files;
    }

    private static boolean isEmpty(Document document) {
        Path file = document.getFile() == null ? null : document.getFile().toPath();
        try {
            return file == null
                    || !Files.exists(file)
                    || document.getFileNameWithExtension().isEmpty() && Files.size(file) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be looked at", e);
        }
    }
}
