/** What people do and see in a real browser. Start with {@link org.opengws.acceptance.browser.DeskStoriesTest}. */
package org.opengws.acceptance.browser;
