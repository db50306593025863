package org.involvement.scoring.internal;

import org.involvement.scoring.known.Subject;

/**
 * One item of a subject, such as activity 'a-1'.
 *
 * @param subject the subject
 * @param id the item's id
 */
record ItemKey(Subject subject, String id) {}
