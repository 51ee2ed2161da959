package org.opengws.publishing.notice;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/** Port: one kind of thing that auditors are told of together, such as heads that left. */
public interface DigestSource {

    /**
     * What came since.
     *
     * @param cursor what the last news named; empty at the first time
     */
    News since(String cursor);

    /** The code of what it tells of: key of its sentence behind {@code digest.}, and of its cursor. Never changes. */
    String kind();

    /**
     * What came, oldest first.
     *
     * @param count how many; 0 where nothing came
     * @param lines those that are told one by one, none where the count says enough
     * @param cursor to go on from next time
     */
    record News(int count, List<Line> lines, String cursor) {

        public News {
            lines = List.copyOf(lines);
        }

        static News none(String cursor) {
            return new News(0, List.of(), cursor);
        }
    }

    /** @param page of the desk where it is found, such as {@code publications/7f3a9c21b0d4} */
    record Line(Text what, Optional<String> page) {

        static Line of(String what) {
            return new Line(Text.of(what, what), Optional.empty());
        }
    }
}
