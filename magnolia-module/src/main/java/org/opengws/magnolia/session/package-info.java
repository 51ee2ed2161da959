/** The module's own sessions on its workspaces. Start with {@link org.opengws.magnolia.session.SystemSessions}. */
package org.opengws.magnolia.session;
