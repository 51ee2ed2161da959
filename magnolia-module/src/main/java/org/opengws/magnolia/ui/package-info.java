/**
 * The author UI's part: it lists, and opens the desk where something is done. Nothing here writes or decides; what may be
 * done is asked of the domain. Start with {@link org.opengws.magnolia.ui.OpenDeskAction}.
 */
package org.opengws.magnolia.ui;
