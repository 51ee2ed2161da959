package org.opengws.publishing.notice;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.language.ThaiDates;

/** The sentences of notices, as desk and mail show them. */
public final class NoticeTexts {

    private final Texts texts;

    public NoticeTexts(Texts texts) {
        this.texts = texts;
    }

    /** What happened, in one sentence. The caller escapes. */
    public String sentence(Notice notice, Language language) {
        return text(notice.key(), notice, language);
    }

    /** The same in a few words, on one line. */
    public String subject(Notice notice, Language language) {
        return text("notice." + notice.kind().code() + ".subject", notice, language)
                .replaceAll("\\s+", " ");
    }

    private String text(String key, Notice notice, Language language) {
        return texts.in(
                        language,
                        key,
                        notice.title().in(language),
                        notice.detail().in(language),
                        notice.day()
                                .map(day -> ThaiDates.in(day, language, true))
                                .orElse(""))
                .strip();
    }
}
