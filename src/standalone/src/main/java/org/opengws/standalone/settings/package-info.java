/** What an office may set, and how a wrong value is told. Start with {@link org.opengws.standalone.settings.Settings}. */
package org.opengws.standalone.settings;
