package org.opengws.publishing.visits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One day as it is counted, with what is not saved of it yet. Not safe for threads. */
final class RunningDay {

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final int MOST_REPEATS = 100_000;
    private static final int FIRST = 64;
    private static final long SECONDS_OF_AN_HOUR = 3_600;

    private final Visitors.Salt salt;
    private final LongSet seen;
    private final Set<Subject> known = new HashSet<>();
    private final Map<Long, Instant> last = new LinkedHashMap<>();
    private final Concentration concentration = new Concentration();
    private Counts unsaved = new Counts();
    private long[] unsavedSeen = new long[FIRST];
    private int unsavedSize;
    private boolean full;

    RunningDay(Visitors.Salt salt, int most) {
        this.salt = salt;
        this.seen = new LongSet(most);
    }

    LocalDate day() {
        return salt.day();
    }

    boolean isSaltKept() {
        return salt.kept();
    }

    Concentration concentration() {
        return concentration;
    }

    /** Goes on from what was counted before. */
    void resume(DayFigures before) {
        known.addAll(before.counts().all().keySet());
        full = before.full();
    }

    void saw(long[] marks) {
        for (long mark : marks) {
            seen.add(mark);
        }
    }

    void leaveOut(LeftOut rule) {
        unsaved.add(rule, 1);
    }

    void view(Asked asked, Shown shown, Instant now) {
        long place = Hashes.of(salt.secret(), asked.host());
        long visitor = Hashes.of(salt.secret(), asked.host(), asked.agent(), asked.languages());
        if (isAgain(asked, shown, visitor, now)) {
            leaveOut(LeftOut.REPEAT);
            return;
        }
        concentration.add(place);
        count(Subject.SITE, visitor);
        shown.subjects().forEach(subject -> count(subject, visitor));
    }

    private boolean isAgain(Asked asked, Shown shown, long visitor, Instant now) {
        boolean repeated = repeats(asked, visitor, now);
        if (!shown.isDocument()) {
            return repeated;
        }
        long mark = Hashes.of(visitor, shown.itself(), 1 + now.getEpochSecond() / SECONDS_OF_AN_HOUR);
        boolean thisHour = seen.contains(mark);
        mark(mark);
        return repeated || thisHour;
    }

    private boolean repeats(Asked asked, long visitor, Instant now) {
        forgetOld(now);
        long mark = Hashes.of(visitor, asked.address(), 0);
        Instant before = last.remove(mark);
        last.put(mark, now);
        return before != null && isSoon(before, now);
    }

    /** They stand in the order in which they came. */
    private void forgetOld(Instant now) {
        for (Iterator<Instant> oldest = last.values().iterator(); oldest.hasNext(); ) {
            if (isSoon(oldest.next(), now) && last.size() < MOST_REPEATS) {
                return;
            }
            oldest.remove();
        }
    }

    /** Either way, since a clock may be set back. */
    private static boolean isSoon(Instant before, Instant now) {
        return Duration.between(before, now).abs().compareTo(AGAIN) < 0;
    }

    private void count(Subject subject, long visitor) {
        boolean first = known.add(subject);
        boolean newHere = mark(Hashes.of(visitor, subject, 0)) || first && seen.isFull();
        unsaved.add(subject, new Figures(1, newHere ? 1 : 0));
    }

    private boolean mark(long mark) {
        if (!seen.add(mark)) {
            full = full || seen.isFull() && !seen.contains(mark);
            return false;
        }
        if (unsavedSize == unsavedSeen.length) {
            unsavedSeen = Arrays.copyOf(unsavedSeen, unsavedSize * 2);
        }
        unsavedSeen[unsavedSize++] = mark;
        return true;
    }

    boolean hasUnsaved() {
        return !unsaved.isEmpty();
    }

    /** What is to be saved now, which is not given out again. @param over whether nobody will be told apart any more */
    DayPart take(String token, boolean over) {
        long[] marks = over ? new long[0] : Arrays.copyOf(unsavedSeen, unsavedSize);
        DayPart part = new DayPart(token, day(), unsaved, marks, full);
        unsaved = new Counts();
        unsavedSeen = new long[FIRST];
        unsavedSize = 0;
        return part;
    }
}
