package org.involvement.examples.jshell;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.involvement.programme.Programme;

/**
 * Runs what is typed as JShell's engine 'local' does. Where {@code p} was asked for before anything
 * was read, it says so beside the bare error.
 */
public final class SessionEngine implements ExecutionControlProvider {
  /** Made by JShell. */
  public SessionEngine() {}

  @Override
  public String name() {
    return "involvement";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
    return new Control();
  }

  private static final class Control extends LocalExecutionControl {
    private Optional<Field> p = Optional.empty();

    @Override
    public void load(ClassBytecodes[] classes)
        throws ClassInstallException, NotImplementedException, EngineTerminationException {
      super.load(classes);
      for (ClassBytecodes each : classes) {
        try {
          Stream.of(findClass(each.name()).getDeclaredFields())
              .filter(field -> field.getName().equals("p"))
              .filter(field -> field.getType().equals(Programme.class))
              .findFirst()
              .ifPresent(field -> p = Optional.of(field));
        } catch (ClassNotFoundException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public String invoke(String type, String method)
        throws RunException, EngineTerminationException, InternalException {
      try {
        return super.invoke(type, method);
      } catch (UserException e) {
        boolean isBare = e.causeExceptionClass().equals(NullPointerException.class.getName());
        if (isBare && p.filter(SessionEngine::isNull).isPresent()) {
          throw new UserException(Refused.NO_PROGRAMME, e.causeExceptionClass(), e.getStackTrace());
        }
        throw e;
      }
    }
  }

  private static boolean isNull(Field field) {
    try {
      return field.trySetAccessible() && field.get(null) == null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
