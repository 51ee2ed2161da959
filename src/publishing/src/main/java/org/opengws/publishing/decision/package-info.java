/**
 * Who may do what when, and what comes of it. Start with {@link Deciding}; the table of all verbs is {@link Verbs}.
 */
package org.opengws.publishing.decision;
