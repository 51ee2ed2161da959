/**
 * The files of an edition: their names, types, and what was drawn from them once when they were stored. Start with
 * {@link Document}; a new file comes in through {@link Uploads}.
 */
package org.opengws.publishing.document;
