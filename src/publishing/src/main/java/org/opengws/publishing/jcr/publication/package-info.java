/** Publications as nodes, and the saves that keep them, their lists and their indexes together. */
package org.opengws.publishing.jcr.publication;
