/** What earlier versions left behind is opened, gone on with and checked out. */
package org.opengws.acceptance.kept;
