package org.opengws.web.desk.memo;

import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** The memo to the director of the ICT centre: written, and on paper (framework, step 2). */
public final class MemoRoom implements Room {

    private final Domain domain;
    private final Assets assets;

    public MemoRoom(Domain domain, Assets assets) {
        this.domain = domain;
        this.assets = assets;
    }

    @Override
    public void open(Routes routes) {
        routes.form("/publications/{id}/memo", new MemoEditor(domain, assets))
                .get("/publications/{id}/memo/{edition}/sheet", new MemoSheet(domain));
    }
}
