package org.opengws.web.desk.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeAddress;
import org.opengws.publishing.notice.NoticeId;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** การแจ้งเตือน: what the one who looks was told. */
public final class NoticeList implements Screen {

    private final Domain domain;
    private final Notices notices;

    /** What is longer is shown when it is asked for. */
    private static final int SHORT = 600;

    /**
     * One of them.
     *
     * @param more what is too long to stand in the list, such as the lines of a digest; mostly empty
     * @param address below the desk, empty where nothing is to be seen or done there
     */
    public record Line(String id, String sentence, String more, String when, String address, boolean read) {}

    /** The list. */
    public record View(List<Line> lines, Paging paging, int unread, boolean onlyUnread, Done done) {}

    public NoticeList(Domain domain, Notices notices) {
        this.domain = domain;
        this.notices = notices;
    }

    @Override
    public Answer answer(Visit visit) {
        if (visit.isPost()) {
            return read(visit);
        }
        Wording wording = new Wording(domain, visit.language());
        boolean onlyUnread = visit.query().has("unread");
        Page<Notice> page = notices.of(visit.me().id(), onlyUnread, Paging.offset(visit.query()), Paging.SIZE);
        View view = new View(
                page.map(notice -> line(notice, wording)).items(),
                Paging.of(page, visit.query(), wording),
                notices.unread(visit.me().id()),
                onlyUnread,
                Done.of(visit, domain, wording));
        return Answer.page("lists/notices.ftlh", "view", view);
    }

    /** The one that the form names, or all. */
    private Answer read(Visit visit) {
        Optional<String> one = visit.form().given("id");
        Instant now = domain.clock().instant();
        if (one.isPresent()) {
            notices.read(
                    visit.me().id(),
                    one.filter(NoticeId::isValid).map(NoticeId::new).stream().toList(),
                    now);
        } else {
            notices.readAll(visit.me().id(), now);
        }
        return Answer.redirect(
                visit.context() + Screen.DESK + "/notices?done=" + (one.isPresent() ? "notice-read" : "notices-read"));
    }

    private static Line line(Notice notice, Wording wording) {
        String all = wording.of(
                notice.key(),
                wording.of(notice.title()),
                wording.counted(notice.detail()),
                notice.day().map(wording::day).orElse(""));
        int end = all.length() > SHORT ? all.indexOf('\n') : -1;
        return new Line(
                notice.id().value(),
                end < 0 ? all : all.substring(0, end).strip(),
                end < 0 ? "" : all.substring(end).strip(),
                wording.moment(notice.at()),
                address(notice),
                notice.isRead());
    }

    /** What is about a publication leads to it, even where the mail leads to a list. */
    private static String address(Notice notice) {
        String page = notice.publication().map(NoticeAddress::page).orElseGet(() -> NoticeAddress.page(notice));
        return page.isEmpty() ? "" : "/" + page;
    }
}
