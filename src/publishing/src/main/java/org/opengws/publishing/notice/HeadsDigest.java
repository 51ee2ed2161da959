package org.opengws.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.audit.DayHeads;
import org.opengws.publishing.audit.HourHead;
import org.opengws.publishing.audit.HourHeads;

/** Heads for the auditors: the days' with their lines, for the mail is what leaves the machine; of the hours how many. */
public final class HeadsDigest {

    private HeadsDigest() {}

    public static DigestSource days(DayHeads heads) {
        return new DigestSource() {
            @Override
            public String kind() {
                return "day-head";
            }

            @Override
            public News since(String cursor) {
                List<DayHead> drawn = heads.after(given(cursor).map(LocalDate::parse));
                return drawn.isEmpty()
                        ? News.none(cursor)
                        : new News(
                                drawn.size(),
                                drawn.stream().map(head -> Line.of(head.line())).toList(),
                                last(drawn).day().toString());
            }
        };
    }

    public static DigestSource hours(HourHeads heads) {
        return new DigestSource() {
            @Override
            public String kind() {
                return "hour-head";
            }

            @Override
            public News since(String cursor) {
                List<HourHead> drawn = heads.after(given(cursor).map(Instant::parse));
                return drawn.isEmpty()
                        ? News.none(cursor)
                        : new News(drawn.size(), List.of(), last(drawn).at().toString());
            }
        };
    }

    private static Optional<String> given(String cursor) {
        return Optional.of(cursor).filter(text -> !text.isEmpty());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
