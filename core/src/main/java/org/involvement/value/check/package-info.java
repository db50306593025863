/**
 * Checks of arguments, shared by the constructors of all packages; not exported by the module.
 *
 * @see org.involvement.value.InvalidValueException
 */
@NullMarked
package org.involvement.value.check;

import org.jspecify.annotations.NullMarked;
