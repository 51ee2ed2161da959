package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/**
 * A dated act that a unit's history consists of. A change without a day counts from the unit's last known day before it,
 * or from always.
 */
public sealed interface Change {

    /** The unit whose history it belongs to first. */
    UnitId unit();

    /** The first day on which it holds; empty where nobody knows it (ไม่ปรากฏวันที่). */
    Optional<LocalDate> day();

    /** Id of the instrument, empty where none is known. */
    Optional<String> instrument();

    /** Every unit whose history tells of it, the first one included. */
    default List<UnitId> units() {
        return List.of(unit());
    }

    /** Stable, as in files. */
    String code();

    record Established(Unit begins, Optional<LocalDate> day, Optional<String> instrument) implements Change {
        @Override
        public UnitId unit() {
            return begins.id();
        }

        @Override
        public String code() {
            return "established";
        }
    }

    record Renamed(UnitId unit, Text name, Text shortName, Optional<LocalDate> day, Optional<String> instrument)
            implements Change {
        @Override
        public String code() {
            return "renamed";
        }
    }

    /**
     * One unit becomes several.
     *
     * @param continues whether the unit that is split keeps its identity beside the new ones
     */
    record Split(UnitId unit, boolean continues, List<Unit> into, Optional<LocalDate> day, Optional<String> instrument)
            implements Change {
        public Split {
            into = List.copyOf(into);
        }

        @Override
        public List<UnitId> units() {
            List<UnitId> all = new ArrayList<>(List.of(unit));
            into.forEach(begins -> all.add(begins.id()));
            return all;
        }

        @Override
        public String code() {
            return "split";
        }
    }

    /**
     * Several units become one.
     *
     * @param unit the one that they become; one of those merged, another existing one, or the new one
     * @param merged those that come together; all end except the one that they become
     * @param begins the new unit, empty where they become one that exists
     */
    record Merged(
            UnitId unit,
            List<UnitId> merged,
            Optional<Unit> begins,
            Optional<LocalDate> day,
            Optional<String> instrument)
            implements Change {
        public Merged {
            merged = List.copyOf(merged);
        }

        @Override
        public List<UnitId> units() {
            List<UnitId> all = new ArrayList<>(merged);
            if (!all.contains(unit)) {
                all.add(unit);
            }
            return all;
        }

        @Override
        public String code() {
            return "merged";
        }
    }

    /** Raised to a full unit, or lowered to an internal one. */
    record StandingChanged(UnitId unit, LegalStatus to, Optional<LocalDate> day, Optional<String> instrument)
            implements Change {
        @Override
        public String code() {
            return to == LegalStatus.FULL ? "raised" : "lowered";
        }
    }

    record Moved(UnitId unit, UnitId parent, Optional<LocalDate> day, Optional<String> instrument) implements Change {
        @Override
        public String code() {
            return "moved";
        }
    }

    /** Ends on that day, which is the first on which it does not exist. */
    record Abolished(UnitId unit, Optional<LocalDate> day, Optional<String> instrument) implements Change {
        @Override
        public String code() {
            return "abolished";
        }
    }

    /** Ends on that day; what it owned goes to the other, which exists then. */
    record Succeeded(UnitId unit, UnitId by, Optional<LocalDate> day, Optional<String> instrument) implements Change {
        @Override
        public List<UnitId> units() {
            return List.of(unit, by);
        }

        @Override
        public String code() {
            return "succeeded";
        }
    }
}
