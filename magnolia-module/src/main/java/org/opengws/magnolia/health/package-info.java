/** What this Magnolia says about itself on the health page. Start with {@link org.opengws.magnolia.health.MagnoliaHealth}. */
package org.opengws.magnolia.health;
