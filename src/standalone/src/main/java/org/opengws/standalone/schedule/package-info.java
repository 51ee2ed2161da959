/** What runs by itself. Start with {@link org.opengws.standalone.schedule.Schedule}. */
package org.opengws.standalone.schedule;
