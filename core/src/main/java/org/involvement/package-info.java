/** The style of all generated builders: builder, {@code with} and constructor raise one error. */
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    validationMethod = Value.Style.ValidationMethod.NONE)
@NullMarked
package org.involvement;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
