/** Thai and English side by side, dates and digits as official texts write them. Start with {@link Text}. */
package org.opengws.publishing.language;
