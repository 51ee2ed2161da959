/**
 * Acts of the office: what was done to accounts, roles, delegations, units and catalogue, by whom, from what to what.
 * They form a chain of their own, and their hashes stand in the journal of the day beside those of the decisions. Start
 * with {@link org.opengws.publishing.office.OfficeAct}.
 */
package org.opengws.publishing.office;
