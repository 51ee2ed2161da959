package org.opengws.publishing.people;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An executive's written order that another executive may act for him (มอบอำนาจ; the delegate signs ปฏิบัติราชการแทน).
 *
 * @param id given by the store, permanent
 * @param order number and date of the written order, as its text has it
 * @param by the top executive who gave it
 * @param to the executive who may act
 * @param scope what it covers: a topic id, a category id, or {@code *} for everything
 * @param from first day on which it holds
 * @param until last day on which it holds, inclusive
 */
public record Delegation(
        String id, String order, PersonId by, PersonId to, String scope, LocalDate from, LocalDate until) {

    public static final String EVERYTHING = "*";

    public Delegation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (order.isBlank()) {
            throw new IllegalArgumentException("a delegation needs the number of its order");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a delegation ends on or after the day it begins");
        }
        if (by.equals(to)) {
            throw new IllegalArgumentException("nobody delegates to himself");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
