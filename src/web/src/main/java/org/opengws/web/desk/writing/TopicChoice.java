package org.opengws.web.desk.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.TopicDuties;
import org.opengws.publishing.language.Folded;
import org.opengws.publishing.language.NearWords;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.upkeep.UnderWay;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/** The topics to choose from: those of the reader's units first, then all by category, each with a line of its own. */
public final class TopicChoice {

    private static final int SOON = 30;

    private final Domain domain;
    private final Wording wording;
    private final Map<TopicId, Line> lines = new HashMap<>();
    private final UnderWay underWay;

    /**
     * A topic as one line.
     *
     * @param decides who decides on it, in a few words, with the framework's clause
     * @param way of it, as {@link Way}'s code
     * @param meta its interval
     * @param words everything that it is found by
     * @param owed what is due soon or overdue under it and not begun yet; empty where nothing is
     * @param urgency of what is owed
     */
    public record Line(
            String id,
            String name,
            String decides,
            String way,
            String meta,
            String words,
            boolean published,
            String owed,
            String urgency) {}

    /** Topics under a heading. @param open whether they are shown at once */
    public record Group(String name, boolean open, List<Line> topics) {}

    TopicChoice(Domain domain, Wording wording) {
        this.domain = domain;
        this.wording = wording;
        this.underWay = new UnderWay(domain.publishing());
    }

    /** Only what every word of the search is in. */
    List<Group> groups(Set<UnitId> units, String search) {
        List<Group> groups = new ArrayList<>();
        List<Topic> own = domain.publishing().catalogue().topics().stream()
                .filter(topic -> topic.owner().value().filter(units::contains).isPresent())
                .toList();
        add(groups, wording.of("new.own"), true, own, search);
        domain.publishing()
                .catalogue()
                .categories()
                .forEach(category -> add(
                        groups,
                        wording.of(category.name()),
                        !search.isEmpty() || own.isEmpty() && groups.isEmpty(),
                        domain.publishing().catalogue().topicsOf(category.id()),
                        search));
        return groups;
    }

    private void add(List<Group> groups, String name, boolean open, List<Topic> topics, String search) {
        List<Line> fitting = topics.stream()
                .map(topic -> lines.computeIfAbsent(topic.id(), id -> line(topic)))
                .filter(line -> fits(line.words(), search))
                .toList();
        if (!fitting.isEmpty()) {
            groups.add(new Group(name, open, fitting));
        }
    }

    /** Words that are spelt nearly as those and with which a topic is found; empty where there are none. */
    Optional<String> nearest(String search) {
        List<String> texts = domain.publishing().catalogue().topics().stream()
                .map(TopicChoice::words)
                .toList();
        return NearWords.of(texts)
                .nearest(SearchText.sought(search))
                .filter(near -> texts.stream().anyMatch(words -> fits(words, near)));
    }

    private static boolean fits(String text, String search) {
        String words = Folded.text(text);
        for (String word : Folded.text(search).split("\\s+")) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Line line(Topic topic) {
        PublicUnder under = domain.publishing().publicUnder(topic.id());
        Optional<OwedTopic> owed = owed(topic, under).stream()
                .filter(each -> !each.due().isAfter(domain.today().plusDays(SOON)))
                .filter(each -> underWay.of(each).isEmpty())
                .findFirst();
        Optional<Procedure> procedure =
                domain.publishing().procedures().procedure(topic.procedure().value());
        return new Line(
                topic.id().value(),
                wording.of(topic.name()),
                procedure.map(known -> TopicGuide.decides(known, wording)).orElse(""),
                procedure.map(Way::of).map(Way::code).orElse(""),
                wording.of(
                        "new.meta." + topic.rhythm().code(),
                        wording.interval(topic.interval().value())),
                words(topic),
                under.newest().isPresent(),
                owed.map(each -> wording.left(each.due())).orElse(""),
                owed.map(each -> wording.urgency(each.due())).orElse("quiet"));
    }

    private static String words(Topic topic) {
        return topic.name().th() + " " + topic.name().en() + " "
                + topic.provision().value();
    }

    /** What that topic owes, the most urgent first. */
    List<OwedTopic> owed(Topic topic, PublicUnder under) {
        return new TopicDuties(domain.workingDays().get())
                .owed(topic, under.newest(), under.periods(), domain.today()).stream()
                        .sorted(Comparator.comparing(OwedTopic::due))
                        .toList();
    }
}
