/**
 * The style of all generated builders: for what breaks a rule, and for a required component that is
 * missing, builder, {@code with} and constructor raise one error. Null where a component may be
 * empty, which nothing allows, is no such error: there generated code throws a {@link
 * NullPointerException}, or leaves an empty component as it is.
 */
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
