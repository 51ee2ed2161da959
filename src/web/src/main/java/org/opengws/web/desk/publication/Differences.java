package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.FieldWords;
import org.opengws.web.desk.screen.Wording;

/** What differs between two contents, field by field, row by row and file by file, in words. */
public final class Differences {

    private final Optional<Form> form;
    private final Side earlier;
    private final Side now;
    private final Domain domain;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Where what is compared stands.
     *
     * @param publication address of the publication, below the desk
     * @param round of a frozen round, 0 for the edition as it is
     */
    public record Side(String publication, int edition, int round) {

        /** For what has no files. */
        public static final Side NOWHERE = new Side("", 0, 0);

        public String address(DocumentId document) {
            return file(document) + (round == 0 ? "" : "?round=" + round);
        }

        /** Address of the picture of a document's page. */
        String page(DocumentId document, int number) {
            return pages(document) + "/" + number + (round == 0 ? "" : "?round=" + round);
        }

        /** Address of a document's text, with what differs from that other side. */
        public String textBeside(DocumentId document, Side other) {
            return file(document) + "/text" + other.beside();
        }

        /** Address of a document's pages, beside those of that other side. */
        String pagesBeside(DocumentId document, Side other) {
            return pages(document) + other.beside();
        }

        String pages(DocumentId document) {
            return file(document) + "/pages";
        }

        private String file(DocumentId document) {
            return publication + "/documents/" + edition + "/" + document.value();
        }

        private String beside() {
            return "?beside=" + edition + (round == 0 ? "" : "&round=" + round);
        }
    }

    /**
     * One difference.
     *
     * @param kind {@code changed}, {@code added} or {@code removed}
     * @param language of the text where it is of one, otherwise empty
     * @param before the whole text, as after; empty where files differ
     * @param parts the text of before and after as one; empty where files differ
     * @param texts address of the texts of both files beside one another, empty where there are not two
     * @param pages of both files as they are drawn
     * @param files before and after, those that there are; empty where texts differ
     */
    public record Line(
            String label,
            String kind,
            String language,
            String before,
            String after,
            List<WordDifference.Part> parts,
            List<FileView> files,
            String note,
            String texts,
            DrawnPages pages) {}

    /** One side of a document. @param shown whether a browser can show it in its place */
    public record FileView(String side, String name, String size, String pages, String address, String shown) {}

    public Differences(Optional<Form> form, Side earlier, Side now, Domain domain, Wording wording) {
        this.form = form;
        this.earlier = earlier;
        this.now = now;
        this.domain = domain;
        this.wording = wording;
    }

    public List<Line> between(Content before, Content after) {
        fields(before, after);
        rows(before, after);
        documents(before, after);
        return List.copyOf(lines);
    }

    private void fields(Content before, Content after) {
        for (ContentField field : ContentField.values()) {
            if (field.kind().isBilingual()) {
                text(field, "th", before.text(field).th(), after.text(field).th());
                text(field, "en", before.text(field).en(), after.text(field).en());
            } else {
                add(
                        FieldWords.label(field, wording),
                        "",
                        FieldWords.of(field, before, wording),
                        FieldWords.of(field, after, wording));
            }
        }
    }

    private void text(ContentField field, String language, String before, String after) {
        boolean html = field.kind() == ContentField.Kind.HTML;
        add(
                wording.of("field." + field.code() + "." + language),
                language,
                html ? domain.cleaner().text(before) : before,
                html ? domain.cleaner().text(after) : after);
    }

    private void add(String label, String language, String before, String after) {
        if (!before.equals(after)) {
            String kind = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
            lines.add(new Line(
                    label,
                    kind,
                    language,
                    before,
                    after,
                    WordDifference.of(before, after),
                    List.of(),
                    "",
                    "",
                    DrawnPages.NONE));
        }
    }

    /** A row that only moved down because another came before it is the same row. */
    private void rows(Content before, Content after) {
        List<Integer> gone = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        for (Alignment.Pair pair : Alignment.of(before.rows(), after.rows())) {
            if (pair.same()) {
                pair(gone, come, before, after);
            } else if (pair.after() < 0) {
                gone.add(pair.before());
            } else {
                come.add(pair.after());
            }
        }
        pair(gone, come, before, after);
    }

    /** Rows that went and came at one place are one row that changed, in their order. */
    private void pair(List<Integer> gone, List<Integer> come, Content before, Content after) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            int number = (i < come.size() ? come.get(i) : gone.get(i)) + 1;
            add(
                    wording.of("difference.row", number),
                    "",
                    i < gone.size() ? row(before, gone.get(i)) : "",
                    i < come.size() ? row(after, come.get(i)) : "");
        }
        gone.clear();
        come.clear();
    }

    private String row(Content content, int index) {
        Map<String, String> row = content.rows().get(index);
        List<String> parts = new ArrayList<>();
        form.map(Form::fields).orElse(List.of()).stream()
                .filter(field -> !row.getOrDefault(field.id(), "").isEmpty())
                .forEach(field -> parts.add(cell(field, row.get(field.id()), content)));
        return String.join(" · ", parts);
    }

    private String cell(FormField field, String value, Content content) {
        String shown = switch (field.type()) {
            case FLAG -> wording.of("yes");
            case IMAGE ->
                content.documents().stream()
                        .filter(document -> document.id().value().equals(value))
                        .map(document -> document.name().value())
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
        return wording.of(field.label()) + ": " + shown;
    }

    private void documents(Content before, Content after) {
        for (Document document : after.documents()) {
            Optional<Document> old = before.document(document.id());
            if (old.isEmpty()) {
                files(document, "added", List.of(after(document)), "", DrawnPages.NONE);
            } else if (!old.get().sha256().equals(document.sha256())) {
                Optional<Likeness> likeness = document.likenessTo(old.get().sha256());
                files(
                        document,
                        "changed",
                        List.of(before(old.get()), after(document)),
                        likeness.map(this::comparison).orElseGet(() -> wording.of("difference.not-compared")),
                        DrawnPages.shown(old.get(), earlier, document, now));
            } else if (!Objects.equals(old.get().label(), document.label())) {
                add(label(document), "", wording.of(old.get().label()), wording.of(document.label()));
            }
        }
        before.documents().stream()
                .filter(document -> after.document(document.id()).isEmpty())
                .forEach(document -> files(document, "removed", List.of(before(document)), "", DrawnPages.NONE));
    }

    /** What comparing both found; a part of the file that the texts have no word for stands under its own name. */
    private String comparison(Likeness likeness) {
        String what = likeness.what();
        String place = likeness.page()
                .map(number -> wording.of("difference.page", number))
                .orElseGet(() ->
                        what.isEmpty() || what.equals("bytes") ? "" : wording.or("difference.place." + what, what));
        return wording.of("difference.file." + likeness.verdict().code()) + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private void files(Document document, String kind, List<FileView> files, String note, DrawnPages pages) {
        boolean read = files.size() > 1 && !document.type().isImage();
        String texts = read ? now.textBeside(document.id(), earlier) : "";
        lines.add(new Line(label(document), kind, "", "", "", List.of(), files, note, texts, pages));
    }

    private String label(Document document) {
        return wording.of("field.documents") + ": " + wording.of(document.label());
    }

    private FileView before(Document document) {
        return file(document, wording.of("difference.before"), earlier);
    }

    private FileView after(Document document) {
        return file(document, wording.of("difference.after"), now);
    }

    private FileView file(Document document, String side, Side place) {
        int pages = document.inspection().pages();
        return new FileView(
                side,
                document.name().value(),
                wording.size(document.size()),
                pages < 1 ? "" : wording.of("document.pages", pages),
                place.address(document.id()),
                ContentView.shown(document.type()));
    }
}
