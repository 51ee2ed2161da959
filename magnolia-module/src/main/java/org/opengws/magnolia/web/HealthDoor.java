package org.opengws.magnolia.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.health.GuardCheck;
import org.opengws.magnolia.health.InstallationCheck;
import org.opengws.magnolia.people.RoleNames;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.web.Headers;
import org.opengws.web.HealthServlet;
import org.opengws.web.HealthSource;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.objectfactory.ComponentProvider;

/**
 * {@code /.gws/health}. For who keeps the product it is the product's own; a superuser, who is nobody to the product,
 * reads a page of the same checks here, and also where the product did not start.
 */
public class HealthDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient GwsProduct product;
    private final transient ComponentProvider components;

    @Inject
    public HealthDoor(GwsProduct product, ComponentProvider components) {
        this.product = product;
        this.components = components;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!product.isAuthorInstance()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isSuperuser()) {
            page(request, response);
        } else if (product.author().isPresent()) {
            AuthorSide author = product.author().get();
            new HealthServlet(author.health(), author.host()).service(request, response);
        } else {
            Headers.noStore(response);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Made when it is asked for: this page is there whatever of the rest is not. */
    private List<HealthSource> withoutProduct() {
        List<HealthSource> sources = new ArrayList<>();
        Guard.get("the installation check", () -> components.newInstance(InstallationCheck.class))
                .ifPresent(sources::add);
        sources.add(new GuardCheck());
        return sources;
    }

    private static boolean isSuperuser() {
        User user = MgnlContext.getUser();
        return user != null && user.getAllRoles().contains(RoleNames.SUPERUSER);
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<HealthSource> sources = product.author().map(AuthorSide::health).orElseGet(this::withoutProduct);
        CheckList checks = new CheckList(sources, product.trouble());
        String accept = request.getHeader("Accept");
        boolean html = accept != null && accept.contains("text/html");
        Headers.page(response);
        Headers.noStore(response);
        response.setStatus(checks.isWell() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType((html ? "text/html" : "application/json") + "; charset=utf-8");
        response.getOutputStream().write((html ? checks.html() : checks.json()).getBytes(StandardCharsets.UTF_8));
    }
}
