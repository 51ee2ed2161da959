/** The units of the office with their dated history. */
package org.opengws.publishing.organisation;
