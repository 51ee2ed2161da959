/** What Vaadin hands to a function that a page calls; beside Vaadin in every Magnolia. */
package elemental.json;
