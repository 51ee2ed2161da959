/** Ports: what the domain needs kept. Start with {@link Publications}. The package {@code jcr} keeps it in a repository. */
package org.opengws.publishing.storage;
