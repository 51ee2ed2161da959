/** The procedures of the framework as data: steps, who performs them, deadlines. Start with {@link Procedure}. */
package org.opengws.publishing.procedure;
