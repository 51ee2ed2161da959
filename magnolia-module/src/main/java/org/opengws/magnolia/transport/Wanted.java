package org.opengws.magnolia.transport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicInstance;

/**
 * What every receiver should hold: what this author's own {@code gws-public} does.
 *
 * @param page asked about; empty where only the registers are
 * @param hash of the page, empty where it is to have none
 * @param path of the page here, empty where there is none
 */
record Wanted(
        Optional<PublicationId> page,
        Optional<String> hash,
        Optional<String> path,
        long version,
        Map<String, String> registers) {

    static Wanted of(PublicInstance here, Optional<PublicationId> page) {
        return new Wanted(page, page.flatMap(here::hash), page.flatMap(here::path), here.version(), here.registers());
    }

    /** What that receiver lacks, as words for an administrator; empty where it holds what it should. */
    List<String> lacking(InstanceState state) {
        return Stream.of(
                        registers.keySet().stream()
                                .filter(name -> !registers
                                        .get(name)
                                        .equals(state.registers().get(name)))
                                .sorted(),
                        hasPage(state) ? Stream.<String>empty() : Stream.of("page " + page.orElseThrow()),
                        hasVersion(state) ? Stream.<String>empty() : Stream.of("version " + version))
                .flatMap(names -> names)
                .toList();
    }

    boolean hasPage(InstanceState state) {
        return page.isEmpty()
                || state.page(page.get()).map(InstanceState.Page::hash).equals(hash);
    }

    boolean hasVersion(InstanceState state) {
        return state.version() == version;
    }

    boolean hasRegister(InstanceState state, String name) {
        return registers.get(name).equals(state.registers().get(name));
    }
}
