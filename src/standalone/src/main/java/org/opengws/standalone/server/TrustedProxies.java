package org.opengws.standalone.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} of the office's own proxies, and of nobody else. A
 * proxy appends to what the visitor sent, so the visitor is the last address that is not a proxy of ours.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private static final String FOR = "X-Forwarded-For";
    private static final Set<String> BELIEVED = Set.of("x-forwarded-for", "x-forwarded-proto", "x-forwarded-host");

    private final Set<InetAddress> proxies;
    private final Set<String> literals;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    TrustedProxies(Set<InetAddress> proxies) {
        this.proxies = proxies;
        this.literals = proxies.stream().map(InetAddress::getHostAddress).collect(Collectors.toSet());
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        SocketAddress remote = request.getConnectionMetaData().getRemoteSocketAddress();
        boolean trusted = remote instanceof InetSocketAddress internet && proxies.contains(internet.getAddress());
        if (!trusted) {
            return request;
        }
        HttpFields believed = believed(request.getHeaders());
        return forwarded.customize(
                new Request.Wrapper(request) {
                    @Override
                    public HttpFields getHeaders() {
                        return believed;
                    }
                },
                responseHeaders);
    }

    private HttpFields believed(HttpFields sent) {
        HttpFields.Mutable fields = HttpFields.build();
        sent.forEach(field -> {
            String name = field.getName().toLowerCase(Locale.ROOT);
            boolean tellsOrigin = name.startsWith("x-forwarded-") || name.equals("forwarded");
            if (!tellsOrigin || BELIEVED.contains(name)) {
                fields.add(field);
            }
        });
        List<String> chain = sent.getCSV(FOR, false);
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (i == 0 || !literals.contains(chain.get(i))) {
                fields.put(FOR, chain.get(i));
                break;
            }
        }
        return fields.asImmutable();
    }
}
