package org.opengws.publishing.visits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The office's own proxies, and from where a visitor comes: the last address on the way that is none of theirs. Whatever
 * else a visitor writes into forwarding headers is not looked at. Of an address of IPv6 the first half is taken: the other
 * changes with every hour of one device.
 */
public final class Proxies {

    public static final Proxies NONE = new Proxies(List.of());

    private static final int MOST_HOPS = 32;
    private static final int HALF = 8;
    private static final Pattern V4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final List<Block> trusted;

    private record Block(byte[] first, int bits) {

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Proxies(List<Block> trusted) {
        this.trusted = trusted;
    }

    /**
     * @param addresses and blocks such as {@code 10.0.0.0/8}, divided by commas
     * @throws IllegalArgumentException naming the one that is neither
     */
    public static Proxies of(String addresses) {
        List<Block> blocks = new ArrayList<>();
        for (String each : addresses.split(",")) {
            if (!each.isBlank()) {
                blocks.add(block(each.strip()));
            }
        }
        return new Proxies(List.copyOf(blocks));
    }

    private static Block block(String text) {
        int slash = text.indexOf('/');
        byte[] address = address(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException("no address: " + text));
        int all = address.length * 8;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 1 || bits > all) {
            throw new IllegalArgumentException("no block of addresses: " + text);
        }
        return new Block(address, bits);
    }

    public boolean isEmpty() {
        return trusted.isEmpty();
    }

    /**
     * @param peer who is connected
     * @param forwarded lines of {@code X-Forwarded-For} in their order
     * @return what tells one visitor's place from another's; what is no address stays as it is
     */
    public String visitor(String peer, List<String> forwarded) {
        Optional<byte[]> at = address(peer);
        if (at.isEmpty()) {
            return peer;
        }
        byte[] visitor = at.get();
        List<String> hops = isTrusted(visitor) ? hops(forwarded) : List.of();
        for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MOST_HOPS) && isTrusted(visitor); i--) {
            Optional<byte[]> before = address(hops.get(i));
            if (before.isEmpty()) {
                break;
            }
            visitor = before.get();
        }
        return place(visitor);
    }

    private boolean isTrusted(byte[] address) {
        return trusted.stream().anyMatch(block -> block.holds(address));
    }

    private static List<String> hops(List<String> forwarded) {
        return forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private static String place(byte[] address) {
        byte[] shown = address.length == 4 ? address : Arrays.copyOf(Arrays.copyOf(address, HALF), address.length);
        try {
            return InetAddress.getByAddress(shown).getHostAddress();
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }

    /** An address as it is written, with or without brackets, port and zone; no name is looked up. */
    static Optional<byte[]> address(String text) {
        String bare = bare(text.strip());
        boolean literal = bare.indexOf(':') < 0
                ? V4.matcher(bare).matches()
                : V6.matcher(bare).matches();
        if (!literal) {
            return Optional.empty();
        }
        try {
            // one of IPv4 within IPv6 comes back as what it is
            return Optional.of(InetAddress.getByName(bare).getAddress());
        } catch (UnknownHostException notOne) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        String bare = text;
        if (bare.startsWith("[")) {
            int end = bare.indexOf(']');
            bare = end < 0 ? "" : bare.substring(1, end);
        } else if (bare.indexOf(':') == bare.lastIndexOf(':') && bare.indexOf(':') > 0) {
            bare = bare.substring(0, bare.indexOf(':'));
        }
        int zone = bare.indexOf('%');
        return zone < 0 ? bare : bare.substring(0, zone);
    }
}
