package org.opengws.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.opengws.publishing.assessment.Mapping;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.Changed;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/** What the office says of the items of schemes, by communications or the administrator; each change goes on record. */
public final class KeepingAssessment {

    /** As many publications as an assessor opens for one item. */
    private static final int MOST_PUBLICATIONS = 50;

    private final Registers registers;
    private final Predicate<PublicationId> isThere;

    /** @param isThere whether visitors see, or saw until it was suspended, a publication of that id */
    KeepingAssessment(Registers registers, Predicate<PublicationId> isThere) {
        this.registers = registers;
        this.isThere = isThere;
    }

    public boolean mayChange(Person person) {
        return person.is(Role.COMMUNICATIONS) || person.is(Role.ADMINISTRATOR);
    }

    /** In the place of what was said of that item before. Problems name the mapping's fields. */
    public Recorded<Mappings> map(Person person, Mapping mapping) {
        if (!mayChange(person)) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        Checked<Mappings> changed = registers.changeMappings(mappings -> Checked.unless(
                problems(mapping),
                () -> new Acted<>(
                        mappings.with(mapping),
                        act(
                                person,
                                mapping,
                                mappings.of(mapping.scheme(), mapping.code())
                                        .map(KeepingAssessment::values)
                                        .orElse(Map.of())))));
        return Recorded.of(changed, RefusalCode.MAPPING_INVALID);
    }

    private static OfficeAct.Draft act(Person person, Mapping mapping, Map<String, String> before) {
        Changed changed = Changed.between(before, values(mapping));
        return new OfficeAct.Draft(
                OfficeActKind.ITEM_MAPPED,
                OfficeAct.By.of(person),
                mapping.scheme() + " " + mapping.code(),
                List.of(),
                changed.before(),
                changed.after(),
                mapping.reason());
    }

    private static Map<String, String> values(Mapping mapping) {
        Map<String, String> values = new TreeMap<>();
        values.put("applies", mapping.applies() ? "yes" : "no");
        values.put("topics", mapping.topics().stream().map(TopicId::value).collect(Collectors.joining(" ")));
        values.put(
                "publications",
                mapping.publications().stream().map(PublicationId::value).collect(Collectors.joining(" ")));
        return values;
    }

    private List<Problem> problems(Mapping mapping) {
        List<Problem> problems = new ArrayList<>();
        mapping.topics().stream()
                .filter(topic -> registers.catalogue().topic(topic).isEmpty())
                .forEach(topic -> problems.add(Problem.of("topics", "topic-unknown", topic)));
        mapping.publications().stream()
                .filter(isThere.negate())
                .forEach(id -> problems.add(Problem.of("publications", "unknown-value", id)));
        if (mapping.publications().size() > MOST_PUBLICATIONS) {
            problems.add(Problem.of(
                    "publications", "out-of-range", mapping.publications().size(), 0, MOST_PUBLICATIONS));
        }
        if (!mapping.applies() && !TypedText.isVisible(mapping.reason())) {
            problems.add(Problem.of("reason", "field-required", "reason"));
        }
        TypedText.problemInLine("reason", mapping.reason(), TypedText.LINE).ifPresent(problems::add);
        return problems;
    }
}
