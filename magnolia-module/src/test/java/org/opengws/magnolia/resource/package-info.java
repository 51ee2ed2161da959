/** Files through Magnolia's resource loader. */
package org.opengws.magnolia.resource;
