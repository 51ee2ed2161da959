/** What must be online: schemes, categories and topics as versioned data with provenance. Start with {@link Topic}. */
package org.opengws.publishing.catalogue;
