/** The style of all generated builders: builder, {@code with} and constructor raise one error. */
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    validationMethod = Value.Style.ValidationMethod.NONE,
    // Others would be left in our class files, and the compilers of users would look for them.
    allowedClasspathAnnotations = Generated.class)
@NullMarked
package org.involvement;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
