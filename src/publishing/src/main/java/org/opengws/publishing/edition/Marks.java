package org.opengws.publishing.edition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.people.PersonId;

/** What is marked on a publication beside the states of its editions. */
public record Marks(
        Optional<Suspension> suspension,
        Optional<WithdrawalRequest> withdrawalRequest,
        Optional<Withdrawal> withdrawal) {

    public static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), Optional.empty());

    /** Taken off the page at once; {@code expired} where the period of publication ended. */
    public record Suspension(LocalDate on, String reason, boolean expired) {}

    /** The owner asks that it be withdrawn. */
    public record WithdrawalRequest(PersonId by, LocalDate on, String reason, Optional<PublicationId> successor) {}

    /** The page answers 410 with this notice. */
    public record Withdrawal(LocalDate on, String reason, Optional<PublicationId> successor) {}

    public Marks {
        Objects.requireNonNull(suspension, "suspension");
        Objects.requireNonNull(withdrawalRequest, "withdrawalRequest");
        Objects.requireNonNull(withdrawal, "withdrawal");
    }

    public Marks suspended(Suspension by) {
        return new Marks(Optional.of(by), withdrawalRequest, withdrawal);
    }

    public Marks reinstated() {
        return new Marks(Optional.empty(), withdrawalRequest, withdrawal);
    }

    public Marks requested(WithdrawalRequest request) {
        return new Marks(suspension, Optional.of(request), withdrawal);
    }

    public Marks requestDeclined() {
        return new Marks(suspension, Optional.empty(), withdrawal);
    }

    public Marks withdrawn(Withdrawal by) {
        return new Marks(Optional.empty(), Optional.empty(), Optional.of(by));
    }
}
