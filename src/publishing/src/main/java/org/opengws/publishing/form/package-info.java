/**
 * What the structured part of an edition holds, as data: repeated rows of typed fields. Start with
 * {@link org.opengws.publishing.form.Form}.
 */
package org.opengws.publishing.form;
