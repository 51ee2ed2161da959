/** What keeps a failure of ours from being Magnolia's. Start with {@link org.opengws.magnolia.guard.Guard}. */
package org.opengws.magnolia.guard;
