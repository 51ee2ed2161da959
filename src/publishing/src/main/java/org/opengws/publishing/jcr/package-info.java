/**
 * Keeps what the ports of {@code storage} ask for in a JCR repository, workspace {@code gws}. Start with
 * {@link org.opengws.publishing.jcr.Storage}; {@link org.opengws.publishing.jcr.tree.Sessions} is what every access goes
 * through. Nothing outside this package and those below it imports {@code javax.jcr}.
 */
package org.opengws.publishing.jcr;
