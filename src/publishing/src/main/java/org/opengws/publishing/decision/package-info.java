/**
 * Who may do what when, and what comes of it.
 */
package org.opengws.publishing.decision;
