package org.opengws.standalone.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.io.Connection;

/** Closes what one address opens beyond a number. Safe for many threads. */
final class ConnectionsOfOneAddress implements Connection.Listener {

    private final int most;
    private final Set<InetAddress> manyStandBehind;
    private final ConcurrentHashMap<InetAddress, Integer> open = new ConcurrentHashMap<>();

    /** @param manyStandBehind addresses that speak for many, beside the loopback */
    ConnectionsOfOneAddress(int most, Set<InetAddress> manyStandBehind) {
        this.most = most;
        this.manyStandBehind = Set.copyOf(manyStandBehind);
    }

    @Override
    public void onOpened(Connection connection) {
        counted(connection).ifPresent(address -> {
            if (open.merge(address, 1, Integer::sum) > most) {
                connection.getEndPoint().close();
            }
        });
    }

    @Override
    public void onClosed(Connection connection) {
        counted(connection)
                .ifPresent(address -> open.computeIfPresent(address, (one, count) -> count > 1 ? count - 1 : null));
    }

    private Optional<InetAddress> counted(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress internet
                ? Optional.ofNullable(internet.getAddress())
                        .filter(address -> !address.isLoopbackAddress() && !manyStandBehind.contains(address))
                : Optional.empty();
    }
}
