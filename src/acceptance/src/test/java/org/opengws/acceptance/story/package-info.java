/**
 * What the office's people do with the product, from a draft to the visitor's page and back.
 * Start with {@link org.opengws.acceptance.story.FromDraftToPageTest}.
 */
package org.opengws.acceptance.story;
