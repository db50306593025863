package org.involvement.examples.guide;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the sources of core can throw, as a compiler reads them.
 *
 * <p>A place is a constant, or begins with one; where it comes in as a parameter, those who call
 * the method are asked, and those who call them.
 */
final class ThrownCodes {
  /** What only a running program knows, such as an index. */
  private static final String OPEN = "\u0000";

  private static final String PARAMETER = "\u0001";
  private static final String END = "\u0002";

  /** A place and a kind, as a method throws them; either may hold parameters of the method. */
  private record Thrown(String place, String kind) {}

  private record Call(
      @Nullable ExecutableElement from, List<? extends ExpressionTree> arguments, TreePath path) {}

  private final Trees trees;
  private final Map<ExecutableElement, List<Call>> calls = new HashMap<>();
  private final Set<String> codes = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();

  private ThrownCodes(Trees trees) {
    this.trees = trees;
  }

  /** The codes in the order of the alphabet. */
  static Set<String> of(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> all =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted()
              .toList();
      List<String> options = List.of("-proc:none", "-cp", Workplace.classPath());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {},
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(all));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      ThrownCodes thrown = new ThrownCodes(Trees.instance(task));
      for (CompilationUnitTree unit : units) {
        thrown.new Calls().scan(unit, null);
      }
      thrown.follow();
      if (!thrown.open.isEmpty()) {
        throw new AssertionError("no code can be told of: " + String.join("\n", thrown.open));
      }
      return thrown.codes;
    }
  }

  /** Goes from the constructor of the error to those who call it, until places are known. */
  private void follow() {
    Map<ExecutableElement, Set<Thrown>> known = new HashMap<>();
    Deque<Map.Entry<ExecutableElement, Thrown>> next = new ArrayDeque<>();
    for (ExecutableElement method : calls.keySet()) {
      if (isOf(InvalidValueException.class, "<init>", method)) {
        String place = parameter(0) + "." + parameter(1);
        next.add(Map.entry(method, new Thrown(place, parameter(3))));
      } else if (isInvalid(method)) {
        next.add(Map.entry(method, new Thrown(parameter(0), parameter(2))));
      }
    }
    while (!next.isEmpty()) {
      Map.Entry<ExecutableElement, Thrown> entry = next.remove();
      if (!calls.containsKey(entry.getKey())) {
        open.add(entry.getValue() + " in " + entry.getKey() + ", which nobody calls");
      }
      for (Call call : calls.getOrDefault(entry.getKey(), List.of())) {
        if (call.from() != null && isInvalid(call.from())) {
          continue; // It splits the place that it was given, and is looked at by itself.
        }
        for (Thrown thrown : at(call, entry.getKey(), entry.getValue())) {
          if (isKnown(thrown)) {
            add(thrown);
          } else if (call.from() == null || !holdsParameter(thrown)) {
            open.add(thrown + " at " + call.path().getLeaf());
          } else if (known.computeIfAbsent(call.from(), any -> new LinkedHashSet<>()).add(thrown)) {
            next.add(Map.entry(call.from(), thrown));
          }
        }
      }
    }
  }

  private static boolean isInvalid(ExecutableElement method) {
    return isOf(Checks.class, "invalid", method);
  }

  private static boolean isOf(Class<?> type, String name, ExecutableElement method) {
    return method.getSimpleName().contentEquals(name)
        && method.getEnclosingElement().toString().equals(type.getName());
  }

  private List<Thrown> at(Call call, ExecutableElement called, Thrown thrown) {
    List<Thrown> all = new ArrayList<>();
    for (String place : filled(thrown.place(), call, called)) {
      for (String kind : filled(thrown.kind(), call, called)) {
        all.add(new Thrown(start(place), kind));
      }
    }
    return all;
  }

  /** The first two names of a place, which are all that a code needs. */
  private static String start(String place) {
    String[] names = place.split("[.]", 3);
    return names.length < 3 || names[0].contains(PARAMETER) || names[1].contains(PARAMETER)
        ? place
        : names[0] + "." + names[1];
  }

  private List<String> filled(String template, Call call, ExecutableElement called) {
    List<String> results = List.of(template);
    for (int i = 0; i < called.getParameters().size(); i++) {
      if (template.contains(parameter(i))) {
        List<String> more = new ArrayList<>();
        for (String result : results) {
          for (String value : argument(call, called, i)) {
            // Set aside until all are filled: the caller's parameters have the same marks.
            more.add(result.replace(parameter(i), value.replace(PARAMETER, "\u0003")));
          }
        }
        results = more;
      }
    }
    return results.stream().map(result -> result.replace("\u0003", PARAMETER)).toList();
  }

  private List<String> argument(Call call, ExecutableElement called, int i) {
    boolean several = called.isVarArgs() && i == called.getParameters().size() - 1;
    if (call.arguments().size() <= i) {
      return List.of(OPEN);
    }
    TreePath first = new TreePath(call.path(), call.arguments().get(i));
    boolean passedOn =
        several
            && trees.getTypeMirror(first) != null
            && trees.getTypeMirror(first).getKind() == TypeKind.ARRAY;
    List<String> values = values(first);
    return several && !passedOn && call.arguments().size() > i + 1
        ? values.stream().map(value -> value + "." + OPEN).toList()
        : values;
  }

  /** What an expression can be. */
  private List<String> values(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree literal) {
      return List.of(literal.getValue() instanceof String text ? text : OPEN);
    }
    if (tree instanceof ParenthesizedTree inner) {
      return values(new TreePath(path, inner.getExpression()));
    }
    if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
      List<String> all = new ArrayList<>();
      for (String left : values(new TreePath(path, sum.getLeftOperand()))) {
        for (String right : values(new TreePath(path, sum.getRightOperand()))) {
          all.add(left + right);
        }
      }
      return all;
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      List<String> all = new ArrayList<>();
      all.addAll(values(new TreePath(path, choice.getTrueExpression())));
      all.addAll(values(new TreePath(path, choice.getFalseExpression())));
      return all;
    }
    if (tree instanceof MethodInvocationTree call) {
      return values(call, path);
    }
    return values(trees.getElement(path));
  }

  private List<String> values(MethodInvocationTree call, TreePath path) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (call.getMethodSelect().toString()) {
      case "Checks.place" -> {
        String rest = arguments.size() > 1 ? "." + OPEN : "";
        yield values(new TreePath(path, arguments.get(0))).stream()
            .map(value -> "programme." + value + rest)
            .toList();
      }
      case "List.of" ->
          arguments.isEmpty() ? List.of("") : values(new TreePath(path, arguments.get(0)));
      default -> List.of(OPEN);
    };
  }

  private List<String> values(@Nullable Element element) {
    if (element == null) {
      return List.of(OPEN);
    }
    if (element.getKind() == ElementKind.ENUM_CONSTANT) {
      return List.of(element.getSimpleName().toString());
    }
    if (element.getKind() == ElementKind.PARAMETER
        && element.getEnclosingElement() instanceof ExecutableElement method
        && method.getParameters().contains(element)
        && !isOfLambda(element)) {
      return List.of(parameter(method.getParameters().indexOf(element)));
    }
    if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
      return List.of(variable.getConstantValue().toString());
    }
    TreePath declared = trees.getPath(element);
    if (element.getKind() == ElementKind.LOCAL_VARIABLE
        && declared != null
        && declared.getLeaf() instanceof VariableTree variable
        && variable.getInitializer() != null) {
      return values(new TreePath(declared, variable.getInitializer()));
    }
    return List.of(OPEN);
  }

  private boolean isOfLambda(Element element) {
    TreePath declared = trees.getPath(element);
    return declared != null && declared.getParentPath().getLeaf() instanceof LambdaExpressionTree;
  }

  private static boolean isKnown(Thrown thrown) {
    String[] names = thrown.place().split("[.]", 3);
    boolean known = !thrown.kind().contains(PARAMETER) && !thrown.kind().contains(OPEN);
    for (int i = 0; i < Math.min(names.length, 2); i++) {
      known &= !names[i].contains(PARAMETER) && !names[i].contains(OPEN);
    }
    return known;
  }

  private static boolean holdsParameter(Thrown thrown) {
    return (thrown.place() + thrown.kind()).contains(PARAMETER);
  }

  private void add(Thrown thrown) {
    String[] names = thrown.place().split("[.]", 3);
    List<String> path = names.length == 1 || names[1].isEmpty() ? List.of() : List.of(names[1]);
    ViolationKind kind = ViolationKind.valueOf(thrown.kind());
    String code = new InvalidValueException(names[0], path, "", kind, "").code();
    codes.add(code);
  }

  private static String parameter(int index) {
    return PARAMETER + index + END;
  }

  /** Who calls which method, and from which. */
  private final class Calls extends TreePathScanner<Void, Void> {
    private @Nullable ExecutableElement within;

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      ExecutableElement outer = within;
      within = (ExecutableElement) trees.getElement(getCurrentPath());
      super.visitMethod(method, null);
      within = outer;
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      note(call.getArguments());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void unused) {
      note(call.getArguments());
      return super.visitNewClass(call, null);
    }

    private void note(List<? extends ExpressionTree> arguments) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
        calls
            .computeIfAbsent(called, any -> new ArrayList<>())
            .add(new Call(within, arguments, getCurrentPath()));
      }
    }
  }
}
