/** Accounts, roles, delegations, and the acts on record about them. */
package org.opengws.web.desk.people;
