package org.opengws.web;

import java.io.IOException;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Serves the {@link Assets} at {@code /.gws/assets/*}, for everybody, kept by browsers for a year; at {@link #ICON},
 * which browsers ask for by themselves where a page names no icon, the icon, kept for a day.
 */
public final class AssetServlet extends GivingServlet {

    public static final String ICON = "/favicon.ico";

    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(ICON)) {
            give(assets.find(ICON.substring(1)).orElseThrow(), "public, max-age=86400", request, response);
            return;
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", -1);
        Optional<Assets.Asset> asset = parts.length == 3 ? assets.find(parts[2]) : Optional.empty();
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = asset.get().hash().equals(parts[1]);
        give(asset.get(), current ? "public, max-age=31536000, immutable" : "no-cache", request, response);
    }

    private static void give(
            Assets.Asset asset, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // a picture opened by itself runs nothing
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType(asset.mediaType());
        Sending.whole(asset.content(), request, response);
    }
}
