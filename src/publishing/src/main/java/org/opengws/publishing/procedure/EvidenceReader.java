package org.opengws.publishing.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/** Reads which evidence of an earlier approval a procedure asks for. */
record EvidenceReader(YamlMap map) {

    List<EvidenceField> read() {
        List<EvidenceField> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap field : map.maps("evidence")) {
            String id = field.value("id", StepReader::id).orElse("?");
            boolean required = field.flagOr("required", true);
            Text label = TextNodes.inline(field);
            if (!ids.add(id)) {
                field.problem("id", "evidence-twice", id);
            }
            fields.add(new EvidenceField(id, label, required));
        }
        return fields;
    }
}
