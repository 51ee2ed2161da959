package org.opengws.web;

import java.io.IOException;
import java.util.Optional;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Serves the {@link Assets} at {@code /.gws/assets/*}; for everybody, kept by browsers for a year. */
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", -1);
        Optional<Assets.Asset> asset = parts.length == 3 ? assets.find(parts[2]) : Optional.empty();
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = asset.get().hash().equals(parts[1]);
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // a picture opened by itself runs nothing
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType(asset.get().mediaType());
        response.setContentLength(asset.get().content().length);
        if (!"HEAD".equals(request.getMethod())) {
            Sending.send(asset.get().content(), request, response);
        }
    }
}
