/** Public pages as nodes: projected, read, searched. */
package org.opengws.publishing.jcr.page;
