/** Who acts, in which role, and for whom. Start with {@link Person}. */
package org.opengws.publishing.people;
