/** The light module's files through Magnolia's resource loader. Start with {@link org.opengws.magnolia.resource.MagnoliaResources}. */
package org.opengws.magnolia.resource;
