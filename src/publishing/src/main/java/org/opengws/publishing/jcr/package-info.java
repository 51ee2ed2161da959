/**
 * Keeps what the ports of {@code storage} ask for in a JCR repository, workspace {@code gws}. Start with
 * {@link org.opengws.publishing.jcr.Storage}; {@link org.opengws.publishing.jcr.Sessions} is what every access goes
 * through. Nothing outside this package imports {@code javax.jcr}.
 */
package org.opengws.publishing.jcr;
