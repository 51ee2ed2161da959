package org.opengws.standalone.demo;

import org.opengws.publishing.people.Person;

/**
 * Somebody of the demo.
 *
 * @param letter code that the person's unit writes at the head of its letters, empty for who signs none
 * @param telephone at the head of its letters
 */
record DemoPerson(Person person, String letter, String telephone) {}
