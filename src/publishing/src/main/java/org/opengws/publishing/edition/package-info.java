/** What is published: publications, their editions and what these say. Start with {@link Publication}. */
package org.opengws.publishing.edition;
