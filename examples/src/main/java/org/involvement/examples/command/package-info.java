/** The main program: what the library can do with a file, from a shell. */
@NullMarked
package org.involvement.examples.command;

import org.jspecify.annotations.NullMarked;
