package org.opengws.publishing.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;

/**
 * What answers an item now, and on whose word: what the office said of it, else what is proposed.
 *
 * @param said what the office said of it, empty where it said nothing
 */
public record Answered(From from, List<TopicId> topics, List<PublicationId> publications, Optional<Mapping> said) {

    /** On whose word. Its name for people is the text {@code mapping.from.<code>}. */
    public enum From {
        /** The item is that topic of the catalogue. */
        CATALOGUE,
        /** Ours, for the office to confirm or change. */
        PROPOSAL,
        OFFICE,
        /** Nobody said anything. */
        NOBODY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Answered {
        topics = List.copyOf(topics);
        publications = List.copyOf(publications);
    }

    public static Answered of(Scheme scheme, SchemeItem item, Mappings mappings) {
        Optional<Mapping> said = mappings.of(scheme.key(), item.code());
        if (said.isPresent()) {
            return new Answered(From.OFFICE, said.get().topics(), said.get().publications(), said);
        }
        From from = item.topics().isEmpty() ? From.NOBODY : scheme.proposed() ? From.PROPOSAL : From.CATALOGUE;
        return new Answered(from, item.topics(), List.of(), said);
    }

    public boolean applies() {
        return said.map(Mapping::applies).orElse(true);
    }
}
