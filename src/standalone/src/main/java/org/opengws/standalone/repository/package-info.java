/** Jackrabbit inside the host's process. Start with {@link org.opengws.standalone.repository.EmbeddedRepository}. */
package org.opengws.standalone.repository;
