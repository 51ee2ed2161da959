/** The folder that holds everything the host keeps: its lock, its version, its backups. Start with {@link org.opengws.standalone.data.DataFolder}. */
package org.opengws.standalone.data;
