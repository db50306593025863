import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Copies what the sources say of the outside form of public types into a resource, one line each:
 * name, meaning, and the checks of the constructor, parted by tabs and sorted by name.
 *
 * <p>The meaning of a record's component is its {@code @param} sentence, that of a type or a
 * constant its first paragraph. Where one is missing the build fails. It is run by core's build as
 * a source file: {@code java Describe.java SOURCES RESOURCE}.
 */
final class Describe extends TreePathScanner<Void, Void> {
  private static final Set<String> CHECKS =
      Set.of("word", "id", "unit", "line", "optionalLine", "lines", "notEmpty", "distinct");

  /** What checks are asked of: the class, or what gathers all that is wrong. */
  private static final Set<String> CHECKING = Set.of("Checks", "found");

  private final DocTrees docs;
  private final Map<String, String> meanings = new TreeMap<>();
  private final Map<String, Set<String>> checks = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();
  private String record = "";

  private Describe(DocTrees docs) {
    this.docs = docs;
  }

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path resource = Path.of(arguments[1]);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> all = found.filter(Describe::isForUsers).sorted().toList();
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(all);
      JavacTask task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
      Describe describe = new Describe(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        describe.scan(unit, null);
      }
      describe.write(resource);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Types of a package named 'internal' are in no schema and no dictionary. */
  private static boolean isForUsers(Path file) {
    return file.toString().endsWith(".java")
        && StreamSupport.stream(file.spliterator(), false)
            .noneMatch(name -> name.toString().equals("internal"));
  }

  private void write(Path resource) throws IOException {
    if (!missing.isEmpty()) {
      missing.forEach(name -> System.err.println("[ERROR] " + name + " says not what it means"));
      System.exit(1);
    }
    String lines =
        meanings.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + "\t"
                        + entry.getValue()
                        + "\t"
                        + String.join(" ", checks.getOrDefault(entry.getKey(), Set.of()))
                        + "\n")
            .collect(Collectors.joining());
    Files.createDirectories(resource.getParent());
    if (!Files.exists(resource) || !Files.readString(resource).equals(lines)) {
      Files.write(resource, lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (!isPublic(type)) {
      return null;
    }
    String outer = record;
    record =
        outer.isEmpty()
            ? packageName() + "." + type.getSimpleName()
            : outer + "$" + type.getSimpleName();
    DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
    boolean described =
        type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.ENUM || isSealed(type);
    if (described) {
      put(record, doc == null ? "" : firstParagraph(doc));
    }
    if (type.getKind() == Tree.Kind.RECORD) {
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree component
            && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
          String name = component.getName().toString();
          put(record + "#" + name, parameter(doc, name));
        }
      }
    }
    super.visitClass(type, null);
    record = outer;
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    Tree owner = getCurrentPath().getParentPath().getLeaf();
    // A constant of an enum stands among its members as a public static field of that type.
    if (owner instanceof ClassTree type
        && type.getKind() == Tree.Kind.ENUM
        && variable.getInitializer() != null
        && variable.getType() != null
        && variable.getType().toString().equals(type.getSimpleName().toString())
        && variable.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
      DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
      put(record + "#" + variable.getName(), doc == null ? "" : firstParagraph(doc));
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    String[] method = call.getMethodSelect().toString().split("[.]");
    if (method.length == 2 && CHECKING.contains(method[0]) && CHECKS.contains(method[1])) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (arguments.size() > 1
          && arguments.get(1) instanceof com.sun.source.tree.LiteralTree place
          && place.getValue() instanceof String named
          && named.indexOf('.') > 0) {
        // Told apart from no two that are equal: no two that have one key.
        String check = arguments.size() >= 3 ? method[1] + ":" + key(arguments.get(2)) : method[1];
        checks
            .computeIfAbsent(
                record + "#" + named.substring(named.indexOf('.') + 1), any -> new TreeSet<>())
            .add(check);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  private static String key(ExpressionTree reference) {
    String text = reference.toString();
    return text.substring(text.lastIndexOf(':') + 1);
  }

  private void put(String name, String meaning) {
    if (meaning.isBlank()) {
      missing.add(name);
    } else {
      meanings.put(name, meaning);
    }
  }

  private static String parameter(DocCommentTree doc, String name) {
    return doc == null
        ? ""
        : doc.getBlockTags().stream()
            .filter(tag -> tag instanceof ParamTree)
            .map(tag -> (ParamTree) tag)
            .filter(tag -> !tag.isTypeParameter() && tag.getName().toString().equals(name))
            .map(tag -> text(tag.getDescription()))
            .findFirst()
            .orElse("");
  }

  /** What comes before the first {@code <p>}; not the first sentence, which 'S. R.' would end. */
  private static String firstParagraph(DocCommentTree doc) {
    List<DocTree> trees = new ArrayList<>();
    for (DocTree tree : doc.getFullBody()) {
      if (tree instanceof StartElementTree element && element.getName().contentEquals("p")) {
        break;
      }
      trees.add(tree);
    }
    return text(trees);
  }

  /** The words as a person reads them, on one line. */
  private static String text(List<? extends DocTree> trees) {
    return trees.stream()
        .map(Describe::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String text(DocTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (tree instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? link.getReference()
              .getSignature()
              .replaceFirst("^#", "")
              .replaceFirst("\\(.*", "")
              .replace('#', '.')
          : text(link.getLabel());
    }
    if (tree instanceof StartElementTree || tree instanceof EndElementTree) {
      return " ";
    }
    return tree.toString();
  }

  private boolean isPublic(ClassTree type) {
    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
      return true;
    }
    Tree owner = getCurrentPath().getParentPath().getLeaf();
    return owner instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
  }

  private static boolean isSealed(ClassTree type) {
    return type.getModifiers().getFlags().contains(Modifier.SEALED);
  }

  private String packageName() {
    return getCurrentPath().getCompilationUnit().getPackageName().toString();
  }
}
