package org.opengws.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.Slug;
import org.opengws.web.Answer;
import org.opengws.web.Download;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Crumb;

/** A publication's page, its earlier editions and files, and the notice in their place. */
final class PublicationPages {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final PublicSite site;
    private final Texts texts;

    PublicationPages(PublicSite site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    Optional<Answer> page(PublicationId id, String slug, Language language) {
        return site.find(id).map(projected -> {
            if (projected instanceof AbsentPage notice) {
                return notice(notice, language);
            }
            PublishedPage page = (PublishedPage) projected;
            boolean decorated = Slug.of(page.title().in(language)).equals(slug);
            return decorated ? shown(page, page.current(), language) : new SiteAnswer.Moved(path(page, language));
        });
    }

    Optional<Answer> edition(PublicationId id, int number, Language language) {
        return site.find(id).flatMap(projected -> {
            if (projected instanceof AbsentPage notice) {
                return Optional.of(notice(notice, language));
            }
            PublishedPage page = (PublishedPage) projected;
            return page.current().number() == number
                    ? Optional.of(new SiteAnswer.Moved(path(page, language)))
                    : page.edition(number).map(edition -> shown(page, edition, language));
        });
    }

    /** @param number of an earlier edition; the current one if empty */
    Optional<Answer> file(PublicationId id, Optional<Integer> number, String name) {
        Optional<Projected> projected = site.find(id);
        if (projected.isPresent() && projected.get() instanceof AbsentPage notice) {
            return Optional.of(notice(notice, Language.TH));
        }
        return projected
                .map(PublishedPage.class::cast)
                .flatMap(page -> (number.isPresent() ? page.edition(number.get()) : Optional.of(page.current()))
                        .flatMap(edition -> edition.file(name))
                        .map(file -> download(page, file)));
    }

    private Answer download(PublishedPage page, PublishedFile file) {
        boolean inline = file.type() == DocumentType.PDF || file.type().isImage();
        Download download = new Download(
                file.name(),
                file.type().mediaType(),
                file.size(),
                file.sha256(),
                inline,
                false,
                () -> site.open(page.id(), file.sha256())
                        .orElseThrow(() -> new IllegalStateException("a public file is missing: " + file.sha256()))
                        .bytes());
        return new SiteAnswer.File(download, WhatIsShown.document(page, file.name(), site.catalogue()));
    }

    private Answer shown(PublishedPage page, PublishedEdition edition, Language language) {
        boolean superseded = edition.number() != page.current().number();
        List<Crumb> crumbs = crumbs(page.topic());
        if (superseded) {
            crumbs.add(new Crumb(page.title(), path(page, language)));
        }
        // an earlier edition is to be read, not found in place of the one in force
        Canonical canonical = new Canonical(path(page, Language.TH), path(page, Language.EN));
        SiteView.Publication view = new SiteView.Publication(
                page, edition, superseded, site.catalogue().topic(page.topic()));
        return Html.of("publication.ftlh", edition.title(), crumbs, canonical, view);
    }

    private Answer notice(AbsentPage notice, Language language) {
        Optional<Projected> successor = notice.successor().flatMap(site::find);
        Text kind = texts.text("site.notice." + notice.kind().code());
        return Html.instead(
                notice.kind() == AbsentPage.Kind.WITHDRAWN ? GONE : NOT_FOUND,
                "notice.ftlh",
                kind,
                crumbs(notice.topic()),
                new SiteView.NoticePage(
                        notice,
                        successor.map(other -> SiteAddress.publication(other.id(), other.title(), language)),
                        successor.map(Projected::title).orElse(Text.EMPTY)));
    }

    private List<Crumb> crumbs(TopicId topic) {
        List<Crumb> crumbs = new ArrayList<>();
        site.catalogue().categoryOf(topic).map(SitePages::crumb).ifPresent(crumbs::add);
        site.catalogue()
                .topic(topic)
                .map(found -> new Crumb(found.name(), "/topic/" + found.id()))
                .ifPresent(crumbs::add);
        return crumbs;
    }

    private static String path(PublishedPage page, Language language) {
        return SiteAddress.publication(page.id(), page.title(), language);
    }
}
