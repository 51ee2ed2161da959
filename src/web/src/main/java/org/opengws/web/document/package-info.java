/**
 * Uploaded files by Tika and POI: what they are, and what they hold. DocumentReading happens in a process of its own, so that a
 * hostile file harms nobody. Start with {@link ForkedDocumentReader} and {@link ContentTypeDetector}.
 */
package org.opengws.web.document;
