/** What keeps a failure of ours from being Magnolia's. */
package org.opengws.magnolia.guard;
