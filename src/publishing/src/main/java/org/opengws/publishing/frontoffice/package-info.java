/** What an executive's front office prepares for him: in which order to look at what waits, and a word to each. */
package org.opengws.publishing.frontoffice;
