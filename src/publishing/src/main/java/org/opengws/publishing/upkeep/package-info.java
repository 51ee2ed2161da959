/**
 * Keeping current what is public: the list of duties and the daily round. Start with {@link Duties} for a screen and
 * {@link DailyRound} for a schedule. What duties are stands in {@code duty}.
 */
package org.opengws.publishing.upkeep;
