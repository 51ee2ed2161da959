package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicLine;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.PublishedRow;

/**
 * A page or notice as properties, and back. A page's node also has the current edition's title, summary and day, so that
 * lists read one node for each line.
 */
final class PublicTree {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String PAGE = "page";
    static final String TOPIC = "topic";
    static final String OWNER = "owner";
    static final String PUBLISHED = "published";
    static final String EDITIONS = "editions";
    static final String TYPES = "types";

    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String OWNER_NAME = "ownerName";

    private PublicTree() {}

    static Tree of(Projected projected) {
        return projected instanceof PublishedPage page ? page(page) : notice((AbsentPage) projected);
    }

    static Projected projected(Tree tree) {
        return tree.text(KIND).equals(PAGE) ? readPage(tree) : readNotice(tree);
    }

    static Listed listed(Tree tree) {
        return new Listed(
                new PublicationId(tree.text(ID)),
                new TopicId(tree.text(TOPIC)),
                new UnitId(tree.text(OWNER)),
                tree.bilingual(OWNER_NAME),
                tree.bilingual(TITLE),
                tree.bilingual(SUMMARY),
                facts(tree, ContentField::isListed),
                tree.day(PUBLISHED).orElseThrow(),
                tree.list(TYPES));
    }

    private static Tree start(Projected projected, String kind) {
        return new Tree(PublicNames.PUBLISHED)
                .put(ID, projected.id().value())
                .put(KIND, kind)
                .put(TOPIC, projected.topic().value())
                .put(OWNER, projected.owner().value())
                .put(TITLE, projected.title());
    }

    private static Tree notice(AbsentPage notice) {
        return start(notice, notice.kind().code())
                .put(OWNER_NAME, notice.ownerName())
                .put("on", notice.on().toString())
                .put("successor", notice.successor());
    }

    private static AbsentPage readNotice(Tree tree) {
        return new AbsentPage(
                new PublicationId(tree.text(ID)),
                AbsentPage.Kind.byCode(tree.text(KIND)).orElseThrow(),
                new TopicId(tree.text(TOPIC)),
                new UnitId(tree.text(OWNER)),
                tree.bilingual(OWNER_NAME),
                tree.bilingual(TITLE),
                tree.day("on").orElseThrow(),
                tree.optional("successor", PublicationId::new));
    }

    private static Tree page(PublishedPage page) {
        PublishedEdition current = page.current();
        Tree editions = new Tree(Names.PART).add(Integer.toString(current.number()), edition(current));
        page.earlier().forEach(edition -> editions.add(Integer.toString(edition.number()), edition(edition)));
        Listed listed = Listed.of(page);
        Tree tree = start(page, PAGE);
        listed.facts().forEach((field, value) -> tree.put(field.code(), value));
        return tree.put("current", current.number())
                .put(SUMMARY, current.summary())
                .put(OWNER_NAME, current.ownerName())
                .put(PUBLISHED, current.published().toString())
                .put(TYPES, listed.types())
                .put("provision", page.provision())
                .put("begun", page.begun().toString())
                .put("confirmed", page.confirmed())
                .put("checked", page.checked())
                .put("review", page.review())
                .add(EDITIONS, editions);
    }

    private static PublishedPage readPage(Tree tree) {
        int current = tree.number("current");
        List<PublishedEdition> editions = tree.child(EDITIONS).orElseThrow().children().entrySet().stream()
                .map(entry -> readEdition(Integer.parseInt(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(PublishedEdition::number).reversed())
                .toList();
        return new PublishedPage(
                new PublicationId(tree.text(ID)),
                new TopicId(tree.text(TOPIC)),
                new UnitId(tree.text(OWNER)),
                tree.text("provision"),
                tree.day("begun").orElseThrow(),
                tree.day("confirmed"),
                tree.day("checked"),
                tree.day("review"),
                editions.stream()
                        .filter(edition -> edition.number() == current)
                        .findFirst()
                        .orElseThrow(),
                editions.stream().filter(edition -> edition.number() != current).toList());
    }

    private static Tree edition(PublishedEdition edition) {
        Tree tree = new Tree(Names.PART)
                .put(PUBLISHED, edition.published().toString())
                .put(OWNER_NAME, edition.ownerName())
                .put("line", edition.line().kind().code())
                .put("lineOffice", edition.line().office())
                .put("lineReference", edition.line().reference())
                .put("lineOn", edition.line().on())
                .put(TITLE, edition.title())
                .put(SUMMARY, edition.summary())
                .put("body", edition.body())
                .put("form", edition.form().value())
                .put("rows", edition.rows().size())
                .put("files", edition.files().size());
        edition.facts().forEach((field, value) -> tree.put(field.code(), value));
        for (int i = 0; i < edition.rows().size(); i++) {
            tree.put("row." + (i + 1), row(edition.rows().get(i)));
        }
        for (int i = 0; i < edition.files().size(); i++) {
            tree.put("file." + (i + 1), file(edition.files().get(i)));
        }
        return tree;
    }

    private static PublishedEdition readEdition(int number, Tree tree) {
        List<PublishedRow> rows = new ArrayList<>();
        for (int i = 1; i <= tree.number("rows"); i++) {
            rows.add(new PublishedRow(new Flat(tree.list("row." + i)).all(PublicTree::readField)));
        }
        List<PublishedFile> files = new ArrayList<>();
        for (int i = 1; i <= tree.number("files"); i++) {
            files.add(readFile(new Flat(tree.list("file." + i))));
        }
        return new PublishedEdition(
                number,
                tree.day(PUBLISHED).orElseThrow(),
                tree.bilingual(OWNER_NAME),
                readLine(tree),
                tree.bilingual(TITLE),
                tree.bilingual(SUMMARY),
                tree.bilingual("body"),
                new FormId(tree.text("form")),
                rows,
                facts(tree, field -> true),
                files);
    }

    private static Map<ContentField, String> facts(Tree tree, Predicate<ContentField> wanted) {
        return ContentField.facts().stream()
                .filter(field -> wanted.test(field) && !tree.text(field.code()).isEmpty())
                .collect(Collectors.toMap(field -> field, field -> tree.text(field.code())));
    }

    private static PublicLine readLine(Tree tree) {
        return new PublicLine(
                PublicLine.Kind.byCode(tree.text("line")).orElseThrow(),
                tree.bilingual("lineOffice"),
                tree.text("lineReference"),
                tree.day("lineOn"));
    }

    private static List<String> row(PublishedRow row) {
        return Flat.of(row.fields(), (flat, field) -> {
            flat.add(field.id());
            flat.add(field.type().code());
            Flat.text(flat, field.label());
            flat.add(field.value());
        });
    }

    private static PublishedRow.Field readField(Flat flat) {
        return new PublishedRow.Field(
                flat.next(), FieldType.byCode(flat.next()).orElseThrow(), flat.text(), flat.next());
    }

    private static List<String> file(PublishedFile file) {
        return Flat.of(List.of(file), (flat, of) -> {
            flat.add(of.name());
            Flat.text(flat, of.label());
            flat.add(of.type().code());
            flat.add(Long.toString(of.size()));
            flat.add(Integer.toString(of.pages()));
            flat.add(of.sha256());
            flat.add(Boolean.toString(of.inRow()));
        });
    }

    private static PublishedFile readFile(Flat flat) {
        return new PublishedFile(
                flat.next(),
                flat.text(),
                Optional.of(flat.next()).flatMap(DocumentType::byCode).orElseThrow(),
                Long.parseLong(flat.next()),
                flat.number(),
                flat.next(),
                Boolean.parseBoolean(flat.next()));
    }
}
