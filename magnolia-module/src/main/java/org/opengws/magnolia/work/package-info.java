/** What is done again and again: jobs that Magnolia's scheduler starts, and what is looked at every few seconds. */
package org.opengws.magnolia.work;
