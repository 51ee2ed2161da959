package org.opengws.web.site;

import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.web.Assets;

/**
 * What a visitor reads where the product failed: in both languages, with ways on. Made here of constants, without
 * template, text file, repository or setting, since any of them may be what is broken.
 */
public final class BrokenPage {

    private static final String THAI_TITLE = "ระบบขัดข้องชั่วคราว";
    private static final String ENGLISH_TITLE = "Something failed for a moment";

    private final String context;
    private final String home;
    private final Assets assets;

    /** @param context path of the web application; @param mount of the site below it; neither ends with a slash */
    public BrokenPage(String context, String mount, Assets assets) {
        this.context = context;
        this.home = context + mount;
        this.assets = assets;
    }

    /** @param path that the visitor asked for, below the mount; it tells the language that comes first */
    public String html(String path) {
        boolean english = isEnglish(path);
        return "<!DOCTYPE html>\n<html lang=\"" + (english ? "en" : "th") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>ระบบขัดข้องชั่วคราว | Something failed</title>\n"
                + styles() + "</head>\n<body>\n<main id=\"main\" class=\"broken\">\n<div class=\"wide notice\">\n"
                + (english ? english(1) + thai(2) : thai(1) + english(2)) + "</div>\n</main>\n</body>\n</html>\n";
    }

    /** The same within a page of somebody else's, in the language that was asked for. */
    SiteInset inset(String path) {
        boolean english = isEnglish(path);
        return new SiteInset(
                500,
                english ? Language.EN : Language.TH,
                english ? ENGLISH_TITLE : THAI_TITLE,
                Optional.empty(),
                english ? english(1) : thai(1),
                Optional.empty());
    }

    private static boolean isEnglish(String path) {
        return path.equals("/en") || path.startsWith("/en/");
    }

    private String thai(int level) {
        return part(
                "th",
                level,
                THAI_TITLE,
                "ขออภัยในความไม่สะดวก กรุณาลองเปิดหน้านี้อีกครั้งในอีกสักครู่ หรือค้นหาข้อมูลที่ต้องการ",
                "คำที่ต้องการค้นหา",
                "ค้นหา",
                "หน้าหลัก",
                home);
    }

    private String english(int level) {
        return part(
                "en",
                level,
                ENGLISH_TITLE,
                "We are sorry. Please open this page again in a little while, or search for what you need.",
                "Words to look for",
                "Search",
                "Home",
                home + "/en");
    }

    private String part(
            String language,
            int level,
            String title,
            String text,
            String label,
            String search,
            String start,
            String address) {
        String to = escaped(address);
        return "<section lang=\"" + language + "\">\n<h" + level + ">" + title + "</h" + level + ">\n<p>" + text
                + "</p>\n<form class=\"search\" action=\"" + to
                + "/search\" method=\"get\" role=\"search\" aria-label=\""
                + search + "\">\n<label for=\"q-" + language + "\">" + label
                + "</label>\n<div class=\"search-row\"><input id=\"q-" + language
                + "\" name=\"q\" type=\"search\" maxlength=\"200\"><button type=\"submit\">" + search
                + "</button></div>\n</form>\n<p><a href=\"" + to + "/\">" + start + "</a></p>\n</section>\n";
    }

    /** The page is readable without them. */
    private String styles() {
        try {
            return "<link rel=\"stylesheet\" href=\"" + escaped(context + assets.address("site.css")) + "\">\n";
        } catch (RuntimeException unreadable) {
            return "";
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
