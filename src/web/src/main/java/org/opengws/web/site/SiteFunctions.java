package org.opengws.web.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.web.Assets;
import org.opengws.web.Queries;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** {@code gwsfn}: all that a site template can call, in the language of the visitor. */
public class SiteFunctions {

    private static final Pattern PROVISION = Pattern.compile("OIA s\\.([0-9]+)(?:\\(([0-9]+)\\))?");
    private static final long KILO = 1024;

    private final SiteAddress address;
    private final Texts texts;
    private final Assets assets;
    private final String contextPath;
    private final SiteSettings settings;
    private final PublicCatalogue catalogue;

    SiteFunctions(
            SiteAddress address,
            Texts texts,
            Assets assets,
            String contextPath,
            SiteSettings settings,
            PublicCatalogue catalogue) {
        this.address = address;
        this.texts = texts;
        this.assets = assets;
        this.contextPath = contextPath;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    public String lang() {
        return address.language().code();
    }

    /** The sentence of that key, without {@code site.} before it. */
    public String t(String key, Object... arguments) {
        return texts.in(address.language(), "site." + key, arguments);
    }

    /** A word that desk and site share, such as {@code change.renamed}. */
    public String word(String key) {
        return texts.in(address.language(), key);
    }

    public String text(Text text) {
        return text.in(address.language());
    }

    /** The language in which {@link #text} gives that text. */
    public String langOf(Text text) {
        return address.language() == Language.EN && !text.en().isEmpty() ? "en" : "th";
    }

    /** Clean HTML, written as it is; a body is cleaned when it is projected. */
    public TemplateHTMLOutputModel html(Text body) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(text(body));
    }

    /** A path of the site, such as {@code /units}, in this language. */
    public String link(String path) {
        return address.link(path);
    }

    public String home() {
        return address.link("/");
    }

    public String here(String language) {
        return address.here(Language.byCode(language).orElse(Language.TH));
    }

    /** With the host's name, for search engines. */
    public String absolute(String language, String path) {
        return settings.baseUrl() + address.link(Language.byCode(language).orElse(Language.TH), path);
    }

    public String publication(PublicationId id, Text title) {
        return address.link(SiteAddress.publication(id, title, address.language()));
    }

    public String publication(Listed page) {
        return publication(page.id(), page.title());
    }

    public String edition(PublishedPage page, PublishedEdition edition) {
        return edition.number() == page.current().number()
                ? publication(page.id(), page.title())
                : address.link("/p/" + page.id() + "/editions/" + edition.number());
    }

    public String file(PublishedPage page, PublishedEdition edition, String name) {
        String folder = edition.number() == page.current().number() ? "" : "/editions/" + edition.number();
        // the same address in both languages
        return address.link(Language.TH, "/p/" + page.id() + folder + "/files/" + Queries.encode(name));
    }

    public String file(PublishedPage page, PublishedEdition edition, PublishedFile file) {
        return file(page, edition, file.name());
    }

    public String category(CategoryId id) {
        return address.link("/category/" + id);
    }

    public String topic(TopicId id) {
        return address.link("/topic/" + id);
    }

    public String unit(UnitId id) {
        return address.link("/units/" + id);
    }

    public String topicName(TopicId id) {
        return catalogue.topic(id).map(topic -> text(topic.name())).orElse("");
    }

    public String asset(String name) {
        return contextPath + assets.address(name);
    }

    public String date(LocalDate day) {
        return ThaiDates.in(day, address.language(), settings.thaiDigits());
    }

    /** Empty where there is none. */
    public String date(Optional<LocalDate> day) {
        return day.map(this::date).orElse("");
    }

    /** For the {@code datetime} attribute. */
    public String iso(LocalDate day) {
        return day.toString();
    }

    public String number(long number) {
        return digits(String.format(Locale.ENGLISH, "%,d", number));
    }

    public String size(long bytes) {
        if (bytes < KILO) {
            return t("size.bytes", number(bytes));
        }
        return bytes < KILO * KILO
                ? t("size.kilobytes", number((bytes + KILO - 1) / KILO))
                : t("size.megabytes", digits(String.format(Locale.ENGLISH, "%.1f", bytes / (double) (KILO * KILO))));
    }

    /** A fiscal period in words; what is no code stays as it is. */
    public String period(String code) {
        return FiscalPeriod.parse(code)
                .map(period -> digits(ThaiDigits.toArabic(text(period.label()))))
                .orElse(code);
    }

    /** The provision as the law is quoted in this language. */
    public String provision(String code) {
        Matcher matcher = PROVISION.matcher(code);
        if (!matcher.matches()) {
            return code;
        }
        return matcher.group(2) == null
                ? t("provision.section", digits(matcher.group(1)))
                : t("provision.paragraph", digits(matcher.group(1)), digits(matcher.group(2)));
    }

    private String digits(String text) {
        return settings.thaiDigits() && address.language() == Language.TH ? ThaiDigits.of(text) : text;
    }
}
