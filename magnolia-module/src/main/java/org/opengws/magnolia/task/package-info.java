/**
 * Pointers in Magnolia's own inbox: a task for each step that waits, a message for what people are told. They decide
 * nothing; the product's own steps and notices are the truth. Start with {@link org.opengws.magnolia.task.StepTasks}.
 */
package org.opengws.magnolia.task;
