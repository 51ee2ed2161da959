package org.opengws.publishing.procedure;

import org.opengws.publishing.language.Text;

/** One point of a step's checklist; the id is what a decision records as ticked. */
public record ChecklistPoint(PointId id, Text label) {}
