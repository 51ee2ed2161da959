package org.opengws.publishing.jcr.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentBuilder;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.language.Text;

/**
 * A content as properties: a field is one of them by its name, or one for each language, and so is a row,
 * {@code row.1}, and a document, {@code document.1}.
 */
final class ContentTree {

    private ContentTree() {}

    static Tree of(Content content) {
        Tree tree = new Tree(Names.PART)
                .put("rows", content.rows().size())
                .put("documents", content.documents().size());
        content.values().forEach(tree::put);
        for (int i = 0; i < content.rows().size(); i++) {
            tree.put("row." + (i + 1), content.rows().get(i));
        }
        for (int i = 0; i < content.documents().size(); i++) {
            document(tree, "document." + (i + 1), content.documents().get(i));
        }
        return tree;
    }

    static Content content(Tree tree) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= tree.number("rows"); i++) {
            rows.add(tree.map("row." + i));
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 1; i <= tree.number("documents"); i++) {
            documents.add(document(tree, "document." + i));
        }
        ContentBuilder content = Content.EMPTY.with().rows(rows).documents(documents);
        ContentField.allNames().forEach(name -> content.set(name, tree.text(name)));
        return content.build();
    }

    private static void document(Tree tree, String name, Document document) {
        Inspection inspection = document.inspection();
        Map<String, String> values = new TreeMap<>();
        values.put("id", document.id().value());
        values.put("name", document.name().value());
        values.put("label.th", document.label().th());
        values.put("label.en", document.label().en());
        values.put("type", document.type().code());
        values.put("size", Long.toString(document.size()));
        values.put("sha256", document.sha256());
        values.put("complete", Boolean.toString(inspection.complete()));
        values.put("pages", Integer.toString(inspection.pages()));
        values.put("text", inspection.textSha256());
        values.put("extractor", inspection.extractor());
        document.standsFor().ifPresent(original -> {
            values.put("standsFor.name", original.name().value());
            values.put("standsFor.sha256", original.sha256());
        });
        tree.put(name, values);
        tree.put(name + ".likenesses", Flat.of(document.likenesses(), ContentTree::likeness));
        tree.put(name + ".pictures", inspection.pictureSha256());
        tree.put(name + ".findings", Flat.of(inspection.findings(), (flat, finding) -> {
            flat.add(finding.code().code());
            flat.add(finding.detail());
        }));
    }

    private static Document document(Tree tree, String name) {
        Map<String, String> values = tree.map(name);
        Inspection inspection = new Inspection(
                Boolean.parseBoolean(values.get("complete")),
                Integer.parseInt(values.get("pages")),
                values.get("text"),
                tree.list(name + ".pictures"),
                values.get("extractor"),
                new Flat(tree.list(name + ".findings")).all(ContentTree::finding));
        return new Document(
                new DocumentId(values.get("id")),
                new FileName(values.get("name")),
                new Text(values.get("label.th"), values.get("label.en")),
                DocumentType.byCode(values.get("type")).orElseThrow(),
                Long.parseLong(values.get("size")),
                values.get("sha256"),
                inspection,
                new Flat(tree.list(name + ".likenesses")).all(ContentTree::likeness),
                Optional.ofNullable(values.get("standsFor.sha256"))
                        .map(sha256 -> new Document.Original(new FileName(values.get("standsFor.name")), sha256)));
    }

    private static void likeness(List<String> flat, Likeness likeness) {
        flat.add(likeness.earlier());
        flat.add(likeness.now());
        flat.add(likeness.verdict().code());
        flat.add(likeness.what());
        flat.add(likeness.reader());
    }

    private static Likeness likeness(Flat flat) {
        return new Likeness(
                flat.next(), flat.next(), Likeness.Verdict.byCode(flat.next()).orElseThrow(), flat.next(), flat.next());
    }

    private static Finding finding(Flat flat) {
        return new Finding(FindingCode.byCode(flat.next()).orElseThrow(), flat.next());
    }
}
