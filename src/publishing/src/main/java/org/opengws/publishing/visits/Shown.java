package org.opengws.publishing.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;

/**
 * What of the site an answer showed: a page or a document that exists.
 *
 * @param subjects that it counts for, itself first; the whole site is not named
 */
public record Shown(List<Subject> subjects) {

    public Shown {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("nothing was shown");
        }
    }

    /** @param name such as {@code home} */
    public static Shown page(String name) {
        return new Shown(List.of(new Subject(Subject.Kind.PAGE, name)));
    }

    public static Shown category(CategoryId category) {
        return new Shown(List.of(of(category)));
    }

    public static Shown topic(TopicId topic, Optional<CategoryId> category) {
        return new Shown(with(List.of(of(topic)), category.map(Shown::of)));
    }

    public static Shown unit(UnitId unit) {
        return new Shown(List.of(of(unit)));
    }

    public static Shown publication(
            PublicationId publication, TopicId topic, Optional<CategoryId> category, UnitId owner) {
        Subject itself = new Subject(Subject.Kind.PUBLICATION, publication.value());
        return new Shown(with(List.of(itself, of(topic), of(owner)), category.map(Shown::of)));
    }

    public static Shown document(
            PublicationId publication, String name, TopicId topic, Optional<CategoryId> category, UnitId owner) {
        Subject itself = new Subject(Subject.Kind.DOCUMENT, publication.value() + "/" + name);
        return new Shown(with(List.of(itself, of(topic), of(owner)), category.map(Shown::of)));
    }

    public Subject itself() {
        return subjects.get(0);
    }

    boolean isDocument() {
        return itself().kind() == Subject.Kind.DOCUMENT;
    }

    private static Subject of(CategoryId category) {
        return new Subject(Subject.Kind.CATEGORY, category.value());
    }

    private static Subject of(TopicId topic) {
        return new Subject(Subject.Kind.TOPIC, topic.value());
    }

    private static Subject of(UnitId unit) {
        return new Subject(Subject.Kind.UNIT, unit.value());
    }

    private static List<Subject> with(List<Subject> subjects, Optional<Subject> more) {
        List<Subject> all = new ArrayList<>(subjects);
        more.ifPresent(all::add);
        return all;
    }
}
