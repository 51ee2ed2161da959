/** The process: what its services are, in which order they start and end, whatever the product on top of them. */
package org.opengws.standalone.host;
