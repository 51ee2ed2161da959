package org.opengws.publishing.storage;

import org.opengws.publishing.duty.Duty;

/** An open duty and the publication that it belongs to. */
public record DutyLine(Duty duty, PublicationLine publication) {}
