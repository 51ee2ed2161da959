/** When what is public must be looked at again, and what a topic owes. Start with {@link Duty}. */
package org.opengws.publishing.duty;
