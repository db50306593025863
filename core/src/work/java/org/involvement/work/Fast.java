package org.involvement.work;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a class of tests that belongs to the fast slice, {@code -Dgroups=fast}: examples that say
 * much in little time. Each of the two engines looks for a tag of its own.
 */
@Tag("fast")
@net.jqwik.api.Tag("fast")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fast {}
