package org.involvement.scoring;

/**
 * One item of a subject, such as activity 'a-1'.
 *
 * @param subject the subject
 * @param id the item's id
 */
record ItemKey(Subject subject, String id) {}
