package org.involvement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The work that code does, counted in steps: beginnings of methods, turns of loops, and elements or
 * characters that the JDK copies or searches in a list for it. It is the same on each machine and
 * in each run.
 *
 * <p>A test names two lambdas or method references, which may use static members but no variable
 * around them:
 *
 * <pre>{@code
 * Work.assertLinear(1_000, size -> programmeOf(size), programme -> Loops.of(programme));
 * }</pre>
 *
 * The first makes the input and is not counted, the second is. Both run in a class loader of their
 * own, and so do all classes of ours that they use. Regular expressions and hash tables of the JDK
 * count by what they are given: the characters, and each {@code equals}, {@code hashCode} and
 * {@code compareTo} of ours that they call.
 */
public final class Work {
  /** How much more work is linear at ten times the size. */
  private static final double LINEAR = 10.5;

  private Work() {}

  /**
   * Makes the input of a size.
   *
   * @param <T> what the input is
   */
  public interface Setup<T> extends Serializable {
    T of(int size) throws Exception;
  }

  /**
   * Does the work that is counted.
   *
   * @param <T> what the input is
   */
  public interface Body<T> extends Serializable {
    Object on(T input) throws Exception;
  }

  /** Returns the steps that the work takes on an input of a size. */
  public static <T> long at(int size, Setup<T> setup, Body<T> body) {
    return new Counted(setup, body).at(size);
  }

  /** Asserts that ten times the size takes at most 10.5 times the work. */
  public static <T> void assertLinear(int size, Setup<T> setup, Body<T> body) {
    assertGrows(LINEAR, size, setup, body);
  }

  /** Asserts the same of work that sorts: the logarithm of the size may be added. */
  public static <T> void assertSorts(int size, Setup<T> setup, Body<T> body) {
    assertGrows(LINEAR * comparisons(10.0 * size) / comparisons(size), size, setup, body);
  }

  /**
   * Comparisons of each element in a sort, times a constant: log2(n!) is near n (ln n - 1) / ln 2.
   */
  private static double comparisons(double size) {
    return Math.log(size) - 1;
  }

  private static <T> void assertGrows(double most, int size, Setup<T> setup, Body<T> body) {
    var counted = new Counted(setup, body);
    counted.at(size); // runs static initializers, which are not part of the work
    long small = counted.at(size);
    long large = counted.at(10 * size);
    assertThat((double) large / small)
        .as("%,d steps at %,d and %,d steps at %,d", small, size, large, 10 * size)
        .isLessThanOrEqualTo(most);
  }

  /** Setup and body, loaded again so that they count. */
  private static final class Counted {
    private final CountingLoader loader = new CountingLoader();
    private final Object setup;
    private final Object body;

    Counted(Setup<?> setup, Body<?> body) {
      this.setup = again(setup);
      this.body = again(body);
    }

    long at(int size) {
      Object input = call(Setup.class, "of", int.class, setup, size);
      reset();
      call(Body.class, "on", Object.class, body, input);
      return reset();
    }

    private long reset() {
      try {
        return (Long) load(Counter.class).getMethod("reset").invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private Object call(
        Class<?> type, String name, Class<?> parameter, Object target, Object argument) {
      try {
        Method method = load(type).getMethod(name, parameter);
        return method.invoke(target, argument);
      } catch (InvocationTargetException e) {
        throw new AssertionError("the work fails: " + e.getCause(), e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private Object again(Serializable lambda) {
      try {
        Method form = lambda.getClass().getDeclaredMethod("writeReplace");
        form.setAccessible(true);
        var written = (SerializedLambda) form.invoke(lambda);
        Class<?> home = load(written.getCapturingClass().replace('/', '.'));
        Method read = home.getDeclaredMethod("$deserializeLambda$", SerializedLambda.class);
        read.setAccessible(true);
        return read.invoke(null, written);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(
            "setup and body are lambdas that use no variable around them", e);
      }
    }

    private Class<?> load(Class<?> type) throws ClassNotFoundException {
      return load(type.getName());
    }

    private Class<?> load(String name) throws ClassNotFoundException {
      return Class.forName(name, true, loader);
    }
  }
}
