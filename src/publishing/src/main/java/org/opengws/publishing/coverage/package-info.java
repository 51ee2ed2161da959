/** Whether what must be online is there and current, by topic and by a scheme's item. Start with {@link Coverage}. */
package org.opengws.publishing.coverage;
