/**
 * Who is told what, in the desk and by mail. Start with {@link Notifying}, which an outbox entry after each decision
 * calls.
 */
package org.opengws.publishing.notice;
