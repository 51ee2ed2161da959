package org.opengws.magnolia.install;

import java.util.Calendar;
import java.util.List;
import java.util.Map;

/** The page below which the site answers. */
public final class SiteNode {

    /** Where the installation makes it. */
    public static final String USUAL = "/gws";

    public static final String WORKSPACE = "website";
    public static final String TEMPLATE = "gws:pages/site";
    /** Magnolia's node type of a page. */
    public static final String PAGE = "mgnl:page";

    private SiteNode() {}

    /**
     * As published, since the installation makes it on the public instances as well.
     *
     * @param path where it is to be
     */
    public static Addition at(String path, Calendar now) {
        int last = path.lastIndexOf('/');
        Map<String, Object> properties = Map.of(
                "title",
                "ข้อมูลข่าวสารของหน่วยงาน",
                "mgnl:template",
                TEMPLATE,
                "mgnl:activationStatus",
                true,
                "mgnl:lastActivated",
                now,
                "mgnl:lastActivatedBy",
                "system");
        return new Addition(
                WORKSPACE,
                last <= 0 ? "/" : path.substring(0, last),
                new Tree(path.substring(last + 1), PAGE, properties, List.of()));
    }
}
