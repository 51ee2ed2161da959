/** Entries by day and name, so that a list needs no query over everything. */
package org.opengws.publishing.jcr.index;
