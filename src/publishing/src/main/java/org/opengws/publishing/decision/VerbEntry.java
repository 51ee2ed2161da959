package org.opengws.publishing.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;

/**
 * Everything that holds of one verb: the rows that say when and by whom it is done, and what is the same wherever it is
 * done. No verb is without any of it.
 */
public record VerbEntry(Verb verb, List<VerbRow> rows, Asks asks, Counts counts, Follows follows, Offered offered) {

    /** What must and may be said with it. */
    public record Asks(Reason reason, Ticks ticks, Carries carries) {}

    /**
     * What it counts for in a procedure.
     *
     * @param passes the kind of step that it lets an edition pass; empty where it passes none
     * @param blocksRecall whether the owner may no longer take back what it was done on
     * @param standsAltered whether it is done even where the content was changed round the domain
     */
    public record Counts(
            Optional<StepKind> passes, Separation separation, boolean blocksRecall, boolean standsAltered) {}

    /**
     * What comes of it beside the state that its rows name.
     *
     * @param keepsState whether the edition stands where it stood, for lists since when it did
     * @param projects whether the public instances are brought to what is in force
     */
    public record Follows(boolean keepsState, boolean projects, Told told) {}

    /**
     * How it is offered and shown.
     *
     * @param isFinal whether nothing that the product offers undoes it
     */
    public record Offered(Rank rank, Weight weight, boolean isFinal, Leads leads) {}

    /** The words given with it. */
    public enum Reason {
        /** Nobody is asked for any. */
        NONE(""),
        OPTIONAL("may"),
        REQUIRED("must"),
        UNLESS_CORRECTIONS("must, or corrections"),
        TO_ANSWER("must where an update was asked for"),
        TO_LEAVE_OUT("must where the earlier edition is left out");

        private final String description;

        Reason(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }

        public boolean isAsked() {
            return this != NONE;
        }

        /** Whether it is needed there whatever else is said. */
        public boolean isNeeded(Publication publication) {
            return this == REQUIRED
                    || this == TO_ANSWER && publication.duty(DutyKind.UPDATE).isPresent();
        }
    }

    /** What is ticked with it. */
    public enum Ticks {
        NOTHING(""),
        /** What an earlier decision asked to have mended: every one. */
        CORRECTIONS("every correction"),
        /** The points of the step that were looked at, as many as there were. */
        SOME_POINTS("points may"),
        EVERY_POINT("every point"),
        /** And each file of which no reading could say whether it opens. */
        EVERY_POINT_AND_FILE("every point, files no machine could open");

        private final String description;

        Ticks(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }

        /** Whether none of the step's checklist may be left out. */
        public boolean isChecklist() {
            return this == EVERY_POINT || this == EVERY_POINT_AND_FILE;
        }
    }

    /** What an act of it carries beside words and ticks. */
    public enum Carries {
        NOTHING("", Carried.Nothing.class),
        /** What is saved: the draft, or at the memo step the memo. */
        DRAFT("draft or memo", Carried.Written.class, Carried.Letter.class),
        MEMO("memo", Carried.Letter.class),
        CORRECTIONS("corrections", Carried.ToMend.class),
        ASSIGNEE("assignee", Carried.GivenTo.class),
        ASSIGNEE_OR_NOBODY("assignee, may", Carried.GivenTo.class),
        SUCCESSOR("successor, may", Carried.ReplacedBy.class),
        INTERVAL("interval, may", Carried.ReviewedEvery.class),
        LEAVING_OUT("whether the earlier edition is left out", Carried.LeavingOut.class);

        private final String description;
        private final List<Class<? extends Carried>> kinds;

        @SafeVarargs
        Carries(String description, Class<? extends Carried>... kinds) {
            this.description = description;
            this.kinds = List.of(kinds);
        }

        public String description() {
            return description;
        }

        /** Whether that is something of it; nothing always is, and the rules say where something is missing. */
        boolean takes(Carried carried) {
            return carried instanceof Carried.Nothing || kinds.contains(carried.getClass());
        }

        public boolean isAssignee() {
            return this == ASSIGNEE || this == ASSIGNEE_OR_NOBODY;
        }
    }

    /** Which separation of duties it is under, that nothing turns off. */
    public enum Separation {
        NONE(""),
        /** Not by who edited or submitted the edition. */
        JUDGES("judges"),
        ENDORSES("endorses"),
        /** Never by who verified it. */
        APPROVES("approves"),
        /** Never by who approved it; where the ICT centre is the owner, nor by who endorsed it. */
        VERIFIES("verifies");

        private final String description;

        Separation(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }

        boolean judges() {
            return this != NONE;
        }
    }

    /** Who hears of it beside those who act at the next step; never who did it himself. */
    public enum Told {
        NOBODY(""),
        OWNER("owner"),
        ENDORSERS_AND_OWNER("who endorsed it, owner"),
        OWNER_AND_WHO_AGREED("owner, everybody who agreed"),
        /** Whoever agreed at a step that is skipped, where the files are others than those he saw. */
        WHO_IS_SKIPPED("who agreed at a step now skipped"),
        ASSIGNEE("assignee"),
        OWNER_WHERE_HELD("owner, where it is held"),
        WITHDRAWERS("whoever may withdraw");

        private final String description;

        Told(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }
    }

    /**
     * Where it stands among what is offered together.
     *
     * @param isFirst whether it is the main act where nothing of a smaller number is allowed
     * @param isChoice whether it is one of the decisions between which somebody chooses on one page
     * @param number by which those are ordered; no two have the same
     */
    public record Rank(boolean isFirst, boolean isChoice, int number) {

        static final Rank ASIDE = new Rank(false, false, 0);

        static Rank first(int number) {
            return new Rank(true, false, number);
        }

        static Rank choice(int number) {
            return new Rank(false, true, number);
        }

        static Rank firstAndChoice(int number) {
            return new Rank(true, true, number);
        }

        String description() {
            String kinds = isFirst && isChoice ? "first, choice" : isFirst ? "first" : "choice";
            return isFirst || isChoice ? kinds + " " + number : "";
        }
    }

    /** How it weighs in the story of an edition. */
    public enum Weight {
        PLAIN(""),
        GOOD("good"),
        /** Something is to be done again or asked for. */
        SETBACK("setback"),
        GRAVE("grave");

        private final String description;

        Weight(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }
    }

    /** Where it leads whoever did it. */
    public enum Leads {
        ITSELF("the publication"),
        NEXT("the next that waits"),
        DRAFT("the draft"),
        LISTS("the lists");

        private final String description;

        Leads(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }
    }

    public VerbEntry {
        Objects.requireNonNull(verb, "verb");
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(verb + " is never done by anybody");
        }
    }

    /** Whether only the product itself does it. */
    public boolean isOfTheSystem() {
        return rows.stream().allMatch(row -> row.who() == Who.SYSTEM);
    }

    /** Whether it lets an edition pass its step towards the public. */
    public boolean isFavourable() {
        return counts.passes().isPresent();
    }

    /** Whether somebody agrees with it to the content itself, before it is verified. */
    public boolean agreesToContent() {
        return isFavourable() && counts.separation().judges() && counts.separation() != Separation.VERIFIES;
    }
}
