/** Whether what must be online is there and current, topic by topic. Start with {@link Coverage}. */
package org.opengws.publishing.coverage;
