/**
 * Reports for people and partners ({@link org.involvement.report.Report}), and forms that people
 * hand in ({@link org.involvement.report.Form}), as HTML and as plain text.
 *
 * <p>What may be shown is settled when a page is made, before anything is written, so that text,
 * pictures and figures hide the same.
 */
@NullMarked
package org.involvement.report;

import org.jspecify.annotations.NullMarked;
