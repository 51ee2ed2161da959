package org.opengws.publishing.decision;

import java.util.List;
import java.util.Objects;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.people.PersonId;

/** What an act carries beside words and ticks: one of these, and only what its verb takes; see {@link VerbEntry.Carries}. */
public sealed interface Carried {

    /** Of an act that carries nothing, or not yet what its verb takes. */
    record Nothing() implements Carried {}

    /** @param newDocuments files stored just now that the draft may name; never from outside */
    record Written(Draft draft, List<Document> newDocuments) implements Carried {

        public Written {
            Objects.requireNonNull(draft, "draft");
            newDocuments = List.copyOf(newDocuments);
        }
    }

    /** The memo as drawn up, or as sent. */
    record Letter(MemoDraft memo) implements Carried {

        public Letter {
            Objects.requireNonNull(memo, "memo");
        }
    }

    /** Corrections asked for. */
    record ToMend(List<Correction> corrections) implements Carried {

        public ToMend {
            corrections = List.copyOf(corrections);
        }
    }

    /** The verifier to whom it is given. */
    record GivenTo(PersonId assignee) implements Carried {

        public GivenTo {
            Objects.requireNonNull(assignee, "assignee");
        }
    }

    /** Where the information went. */
    record ReplacedBy(PublicationId successor) implements Carried {

        public ReplacedBy {
            Objects.requireNonNull(successor, "successor");
        }
    }

    /** The interval from now on. */
    record ReviewedEvery(ReviewInterval review) implements Carried {

        public ReviewedEvery {
            review = review.asStored();
        }
    }

    /** The edition now superseded is left out of what is shown, the comment saying why. */
    record LeavingOut() implements Carried {}
}
