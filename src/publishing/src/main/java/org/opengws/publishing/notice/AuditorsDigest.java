package org.opengws.publishing.notice;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Bookmarks;

/**
 * Tells each auditor once a day at most what came since the last time, all kinds in one notice and mail: by kind, how
 * many, and each with the way to it. Where nothing came nobody is told; while there is no auditor, nothing counts as told.
 */
public final class AuditorsDigest {

    private static final String SENT = "digest-sent";
    private static final String CURSOR = "digest-";

    /** Of one kind; what is beyond is counted. */
    private static final int SHOWN = 40;

    private final List<DigestSource> sources;
    private final Notifying notifying;
    private final Directory directory;
    private final Bookmarks bookmarks;
    private final Texts texts;
    private final URI baseUrl;
    private final Clock clock;

    /** @param sources in the order in which they are told */
    public AuditorsDigest(
            List<DigestSource> sources,
            Notifying notifying,
            Directory directory,
            Bookmarks bookmarks,
            Texts texts,
            URI baseUrl,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.notifying = notifying;
        this.directory = directory;
        this.bookmarks = bookmarks;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** A repeat on the same day does nothing. */
    public void send() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Circumstances.ZONE);
        List<Person> auditors = directory.people().stream()
                .filter(person -> person.is(Role.AUDITOR))
                .toList();
        boolean sent = bookmarks.get(SENT).filter(today.toString()::equals).isPresent();
        if (sent || auditors.isEmpty()) {
            return;
        }
        Map<DigestSource, DigestSource.News> news = news();
        if (news.isEmpty()) {
            return;
        }
        Text content = content(news);
        notifying.send(auditors.stream()
                .map(auditor -> notice(auditor, content, today))
                .toList());
        news.forEach((source, its) -> bookmarks.put(CURSOR + source.kind(), its.cursor()));
        bookmarks.put(SENT, today.toString());
    }

    private Map<DigestSource, DigestSource.News> news() {
        Map<DigestSource, DigestSource.News> all = new LinkedHashMap<>();
        for (DigestSource source : sources) {
            DigestSource.News news =
                    source.since(bookmarks.get(CURSOR + source.kind()).orElse(""));
            if (news.count() > 0) {
                all.put(source, news);
            }
        }
        return all;
    }

    private Notice notice(Person auditor, Text content, LocalDate today) {
        return Notice.of(
                auditor.id(),
                clock.instant(),
                NoticeKind.AUDIT_DIGEST,
                Optional.empty(),
                today.toString(),
                Text.EMPTY,
                content,
                Optional.of(today));
    }

    private Text content(Map<DigestSource, DigestSource.News> news) {
        return Text.of(content(news, Language.TH), content(news, Language.EN));
    }

    private String content(Map<DigestSource, DigestSource.News> news, Language language) {
        StringBuilder text = new StringBuilder();
        news.forEach((source, its) -> {
            text.append("\n\n").append(texts.in(language, "digest." + source.kind(), its.count()));
            List<DigestSource.Line> lines = its.lines();
            int left = Math.max(0, lines.size() - SHOWN);
            if (left > 0) {
                text.append("\n").append(texts.in(language, "digest.earlier", left));
            }
            lines.subList(left, lines.size()).forEach(line -> text.append("\n").append(line(line, language)));
        });
        return text.toString();
    }

    private String line(DigestSource.Line line, Language language) {
        return line.what().in(language)
                + line.page()
                        .map(page -> " " + NoticeAddress.desk(baseUrl, page))
                        .orElse("");
    }
}
