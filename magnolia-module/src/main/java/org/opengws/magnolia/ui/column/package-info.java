/** What the list of publications shows, in the user's language, in the words of the desk. */
package org.opengws.magnolia.ui.column;
