/**
 * The files that are the truth for procedures, holidays, forms and texts, read strictly: every problem with file, line
 * and reason, the last good one stays in force. Start with {@link org.opengws.publishing.files.ResourceSource} and
 * {@link org.opengws.publishing.files.Checked}.
 */
package org.opengws.publishing.files;
