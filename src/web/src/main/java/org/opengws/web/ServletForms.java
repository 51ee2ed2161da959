package org.opengws.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.opengws.publishing.document.IncomingFile;

/** Reads posted forms by the Servlet API alone; the servlet needs a multipart configuration with its limits. */
public final class ServletForms {

    private final Path temporary;

    /** @param temporary where files wait until the request ends; must exist */
    public ServletForms(Path temporary) {
        this.temporary = temporary;
    }

    public Posted read(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return isMultipart(request) ? parts(request) : Posted.of(withoutQuery(request));
    }

    /** Whether it may hold files. */
    public static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data");
    }

    /** A query parameter never passes for a posted field. */
    private static Fields withoutQuery(HttpServletRequest request) {
        Fields query = Queries.of(request);
        Map<String, List<String>> posted = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            List<String> values = List.of(all);
            int fromQuery = query.all(name).size();
            if (values.size() > fromQuery) {
                posted.put(name, values.subList(fromQuery, values.size()));
            }
        });
        return new Fields(posted);
    }

    private Posted parts(HttpServletRequest request) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<IncomingFile> files = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(text(part));
                } else if (!part.getSubmittedFileName().isEmpty()) {
                    files.add(new IncomingFile(part.getName(), part.getSubmittedFileName(), stored(part)));
                }
                part.delete();
            }
            return new Posted(new Fields(fields), files, false);
        } catch (IllegalStateException limitPassed) {
            // the container's way to say that a part, or all of it, is larger than configured
            forget(files);
            return Posted.TOO_LARGE;
        } catch (IOException brokenOff) {
            forget(files);
            throw brokenOff;
        } catch (ServletException notMultipart) {
            throw new IOException("a multipart request that is none", notMultipart);
        }
    }

    private Path stored(Part part) throws IOException {
        Path file = Files.createTempFile(temporary, "upload", ".part");
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
    }

    private static void forget(List<IncomingFile> files) throws IOException {
        new Posted(Fields.NONE, files, true).close();
    }

    private static String text(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
