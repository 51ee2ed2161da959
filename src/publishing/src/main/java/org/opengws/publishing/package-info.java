/**
 * Publishing of official information: classified, approved, checked, public in its category, kept current. Start with
 * {@link Publishing}; the words are those of the framework.
 */
package org.opengws.publishing;
