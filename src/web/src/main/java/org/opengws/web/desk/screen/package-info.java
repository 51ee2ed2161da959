/** What every screen of the desk stands on: addresses and menu, words, lists with filters, what is refused and what fails. */
package org.opengws.web.desk.screen;
