package org.opengws.magnolia.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicPlaceholders;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicVersion;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.Showing;
import org.opengws.web.product.Delivery;

/**
 * Projects into the author's own {@code gws-public}, sends that by Magnolia's publishing and reads it back from every
 * receiver. Safe for many threads.
 */
public final class MagnoliaDelivery implements Delivery {

    /** What was found in order is looked at again after so long, since a receiver may have lost it. */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private static final Duration REST = Duration.ofSeconds(30);

    private final Sending sending;
    private final Asking asking;
    private final PublicHashes here;
    private final Clock clock;
    private volatile Registers registers = new Registers(-1, Instant.MIN, "");

    /** What the last look at the registers found. */
    private record Registers(long version, Instant again, String trouble) {}

    /** @param sessions on the author's workspace {@code gws-public} */
    public MagnoliaDelivery(
            Sessions sessions, Commands commands, Receivers receivers, StateClient client, Clock clock) {
        this.here = new PublicHashes(sessions);
        this.asking = new Asking(receivers, client);
        this.sending =
                new Sending(here, new PublicPlaceholders(sessions), new PublicVersion(sessions), commands, asking);
        this.clock = clock;
    }

    @Override
    public Projecting projecting(PublicProjecting author) {
        return new Projecting() {
            @Override
            public Result project(PublicationId publication) {
                return sent(author.project(publication), publication);
            }

            @Override
            public Result project(Showing showing) {
                return sent(author.project(showing), showing.publication().id());
            }

            private Result sent(Result projected, PublicationId publication) {
                return projected.isDone() ? sending.bring(Optional.of(publication)) : projected;
            }

            @Override
            public Optional<String> expected(Publication publication) {
                return author.expected(publication);
            }
        };
    }

    @Override
    public PublicState state(PublicHashes author) {
        return new ReceiversState(asking);
    }

    /** Asked for every few seconds; receivers are asked when something changed, and now and then. */
    @Override
    public void registers(PublicProjecting author) {
        author.projectRegisters();
        long version = here.version();
        Registers last = registers;
        Instant now = clock.instant();
        boolean changed = last.version() != version && last.trouble().isEmpty();
        if (!changed && now.isBefore(last.again())) {
            return;
        }
        Result result = sending.bring(Optional.empty());
        registers = new Registers(version, now.plus(result.isDone() ? TRUSTED : REST), result.reason());
    }

    /** Why catalogue, organisation and counts are not public as they are here; empty where they are. */
    public String trouble() {
        return registers.trouble();
    }
}
