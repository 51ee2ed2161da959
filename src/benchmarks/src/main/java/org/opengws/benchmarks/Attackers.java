package org.opengws.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Play one attack until they are closed. Neither reads what comes back, so that each costs them little. */
final class Attackers implements AutoCloseable {

    private static final int LITTLE = 2048;
    private static final long SECOND = 1_000_000_000L;
    private static final ByteBuffer DRIP = ByteBuffer.wrap(new byte[] {'x'}).asReadOnlyBuffer();

    private final Attack attack;
    private final InetSocketAddress target;
    private final SocketChannel[] held;
    private final Thread thread = new Thread(this::play, "attackers");
    private volatile boolean ended;
    private int next;

    private Attackers(Attack attack, int port) {
        this.attack = attack;
        this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.held = new SocketChannel[attack.perSecond() > 0 ? attack.perSecond() : attack.connections()];
    }

    static Attackers begin(Attack attack, int port) {
        Attackers attackers = new Attackers(attack, port);
        attackers.thread.start();
        return attackers;
    }

    private void play() {
        while (!ended) {
            long begin = System.nanoTime();
            for (int i = 0; i < held.length && !ended; i++) {
                if (attack.perSecond() > 0) {
                    sleepUntil(begin + i * SECOND / held.length);
                    again(i);
                } else {
                    goOn(i);
                }
            }
            sleepUntil(begin + SECOND);
        }
    }

    private void goOn(int i) {
        if (held[i] == null || !drips(held[i])) {
            again(i);
        }
    }

    /** Whether the product still listens; what is not taken is not sent twice. */
    private boolean drips(SocketChannel channel) {
        try {
            if (attack.drip()) {
                channel.write(DRIP.duplicate());
            }
            ByteBuffer little = ByteBuffer.allocate(attack.drip() ? LITTLE : 1);
            return channel.read(little) >= 0;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Who cannot get in tries again a second later. */
    private void again(int i) {
        close(held[i]);
        held[i] = null;
        try {
            SocketChannel channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_RCVBUF, LITTLE);
            channel.connect(target);
            channel.configureBlocking(false);
            next++;
            channel.write(ByteBuffer.wrap(attack.head().getBytes(StandardCharsets.UTF_8)));
            held[i] = channel;
        } catch (IOException refused) {
            held[i] = null;
        }
    }

    /** How often they knocked. */
    int connections() {
        return next;
    }

    private void sleepUntil(long moment) {
        long left = moment - System.nanoTime();
        if (left > 0 && !ended) {
            try {
                Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException stop) {
                ended = true;
            }
        }
    }

    private static void close(SocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.interrupt();
        thread.join();
        for (SocketChannel channel : held) {
            close(channel);
        }
    }
}
