/** A session in JShell: few words for what is asked most, and scripts that run unattended. */
@NullMarked
package org.involvement.examples.jshell;

import org.jspecify.annotations.NullMarked;
