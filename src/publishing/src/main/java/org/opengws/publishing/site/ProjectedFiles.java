package org.opengws.publishing.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;

/** The files of an edition that are for the public, under names that are each there once. */
final class ProjectedFiles {

    private final Map<String, PublishedFile> byDocument = new LinkedHashMap<>();

    ProjectedFiles(Edition edition, Optional<Form> form) {
        Content content = edition.content();
        Set<String> inRows = inRows(content, form);
        Set<String> names = new HashSet<>();
        for (Document document : content.documents()) {
            if (edition.evidence().keepsInside(document.id())
                    && !inRows.contains(document.id().value())) {
                continue;
            }
            byDocument.put(
                    document.id().value(),
                    new PublishedFile(
                            unique(document, names),
                            document.label(),
                            document.type(),
                            document.size(),
                            document.inspection().pages(),
                            document.sha256(),
                            inRows.contains(document.id().value())));
        }
    }

    List<PublishedFile> all() {
        return new ArrayList<>(byDocument.values());
    }

    Optional<PublishedFile> of(String documentId) {
        return Optional.ofNullable(byDocument.get(documentId));
    }

    private static Set<String> inRows(Content content, Optional<Form> form) {
        Set<String> images = form.map(Form::fields).orElse(List.of()).stream()
                .filter(field -> field.type() == FieldType.IMAGE)
                .map(field -> field.id())
                .collect(Collectors.toSet());
        return content.rows().stream()
                .flatMap(row -> images.stream().map(id -> row.getOrDefault(id, "")))
                .collect(Collectors.toSet());
    }

    private static String unique(Document document, Set<String> names) {
        String name = document.name().value();
        for (int i = 2; !names.add(name); i++) {
            name = document.name().stem() + " (" + i + ")." + document.name().extension();
        }
        return name;
    }
}
