package org.opengws.publishing.storage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

/**
 * What of that which waits for executives waits for one of them: what he may decide, in his own right or by an order that
 * covers its topic today. The index keeps them all under one key, since orders begin and end by themselves.
 */
public final class WaitingForExecutive {

    /** The key under which everything waits that an executive decides on. */
    public static final String KEY = Role.EXECUTIVE.code();

    private static final int BATCH = 200;

    private final Publications publications;
    private final Set<String> authority;

    public WaitingForExecutive(Publications publications, Authority authority, Person executive) {
        this.publications = publications;
        this.authority = authority.executiveKeys(executive);
    }

    /** @param line one that waits for executives, as it is stored */
    public boolean includes(PublicationLine line) {
        return authority.contains(ReadAccess.EXECUTIVE)
                || line.step().isPresent() && !Collections.disjoint(line.readers(), authority)
                || line.withdrawalRequested()
                        && !line.withdrawn()
                        && authority.contains(ReadAccess.executive(line.topic().value()));
    }

    /** What waits under any of those keys, without what waits for other executives only; most urgent first. */
    public Page<PublicationLine> page(Collection<String> keys, int offset, int limit) {
        Set<String> others = new HashSet<>(keys);
        if (!others.remove(KEY) || authority.contains(ReadAccess.EXECUTIVE)) {
            return publications.waiting(keys, offset, limit);
        }
        if (authority.isEmpty()) {
            return publications.waiting(others, offset, limit);
        }
        Set<PublicationId> hidden = new HashSet<>();
        each(Set.of(KEY), line -> {
            if (!includes(line)) {
                hidden.add(line.id());
            }
        });
        if (!hidden.isEmpty()) {
            each(others, line -> hidden.remove(line.id()));
        }
        Page<PublicationLine> page = publications.waiting(keys, 0, offset + limit + hidden.size());
        List<PublicationLine> lines = page.items().stream()
                .filter(line -> !hidden.contains(line.id()))
                .skip(offset)
                .limit(limit)
                .toList();
        return new Page<>(lines, page.more() ? page.total() : page.total() - hidden.size(), page.more());
    }

    private void each(Collection<String> keys, Consumer<PublicationLine> visitor) {
        int offset = 0;
        Page<PublicationLine> page;
        do {
            page = publications.waiting(keys, offset, BATCH);
            page.items().forEach(visitor);
            offset += BATCH;
        } while (page.items().size() == BATCH);
    }
}
