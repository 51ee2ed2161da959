/** The way in: signing in, second factor, first setup of an office, what a demonstration offers. */
package org.opengws.web.desk.entrance;
