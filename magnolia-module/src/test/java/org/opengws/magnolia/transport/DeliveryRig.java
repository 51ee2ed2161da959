package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.PublicRepository;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicFixture;

import info.magnolia.commands.CommandsManager;

/** An author and its receivers; the community edition serves one, DX Core two. */
final class DeliveryRig implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PublicRepository author;
    private final List<TestReceiver> receivers = new ArrayList<>();
    private final TestMagnolia magnolia;
    private final StateClient client;
    private final MagnoliaDelivery delivery;
    private final Projecting projecting;

    DeliveryRig(Path folder, int served) throws Exception {
        author = new PublicRepository(folder);
        for (int i = 1; i <= served; i++) {
            receivers.add(new TestReceiver("public" + i, author));
        }
        magnolia = new TestMagnolia(author.sessions(), receivers);
        CommandsManager manager = mock(CommandsManager.class);
        when(manager.executeCommand(anyString(), anyString(), any()))
                .thenAnswer(call -> magnolia.execute(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        Clock clock = Clock.fixed(PublicFixture.noon(PublicFixture.DAY), ZoneOffset.UTC);
        client = new StateClient(TestReceiver.TOKEN, LIMIT, clock);
        delivery = new MagnoliaDelivery(
                author.sessions(), new MagnoliaCommands(manager, command -> command.call()), setting(), client, clock);
        projecting = delivery.projecting(author.projecting());
    }

    PublicRepository author() {
        return author;
    }

    TestReceiver receiver(int number) {
        return receivers.get(number - 1);
    }

    List<String> sent() {
        return magnolia.sent();
    }

    MagnoliaDelivery delivery() {
        return delivery;
    }

    PublicState state() {
        return delivery.state(new PublicHashes(author.sessions()));
    }

    ReceiverHealth health(String module) {
        return new ReceiverHealth(setting(), client, delivery, module);
    }

    Result project(Publication publication) {
        author.keep(publication);
        return projecting.project(publication.id());
    }

    Result project(PublicationId id) {
        return projecting.project(id);
    }

    void arrives(Publication publication) {
        assertThat(project(publication)).isEqualTo(Result.DONE);
    }

    void bringRegisters() {
        delivery.registers(author.projecting());
    }

    /** What visitors of that receiver see. */
    Optional<Projected> seen(int receiver, PublicationId id) {
        return site(receiver).find(id);
    }

    PublicReading site(int receiver) {
        return new PublicReading(receiver(receiver).sessions());
    }

    private Receivers setting() {
        return () -> new Receivers.Setting(
                receivers.stream().map(TestReceiver::receiver).toList(), List.of());
    }

    @Override
    public void close() {
        receivers.forEach(TestReceiver::close);
        author.close();
    }
}
