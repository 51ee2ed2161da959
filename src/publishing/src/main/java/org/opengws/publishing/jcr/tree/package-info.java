/** Sessions, and values as trees of nodes: what every store of the repository stands on. */
package org.opengws.publishing.jcr.tree;
