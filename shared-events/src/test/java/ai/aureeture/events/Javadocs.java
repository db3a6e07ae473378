package ai.aureeture.events;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * What the sources of the records say of them, in one line each. What is null is absent in JSON.
 */
final class Javadocs {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Map<String, DocCommentTree> COMMENTS = parse();

  private Javadocs() {}

  static Optional<String> of(Class<?> type) {
    return comment(type.getSimpleName()).map(comment -> text(comment.getFullBody()));
  }

  static Optional<String> of(Enum<?> constant) {
    return comment(constant.getDeclaringClass().getSimpleName() + "." + constant.name())
        .map(comment -> text(comment.getFullBody()));
  }

  /** The text of the component's {@code @param}. */
  static Optional<String> of(Class<?> type, String component) {
    return comment(type.getSimpleName()).stream()
        .flatMap(comment -> comment.getBlockTags().stream())
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .filter(param -> param.getName().getName().contentEquals(component))
        .map(param -> text(param.getDescription()))
        .findFirst();
  }

  private static Optional<DocCommentTree> comment(String name) {
    return Optional.ofNullable(COMMENTS.get(name));
  }

  private static String text(List<? extends DocTree> parts) {
    var text =
        parts.stream()
            .map(Javadocs::text)
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .replaceAll("\\bnull\\b", "absent")
            .replaceAll("\\bNull\\b", "Absent")
            .strip();
    return Character.toUpperCase(text.charAt(0))
        + text.substring(1)
        + (text.endsWith(".") ? "" : ".");
  }

  private static String text(DocTree part) {
    return switch (part) {
      case LiteralTree literal -> literal.getBody().getBody();
      case LinkTree link when link.getLabel().isEmpty() -> link.getReference().getSignature();
      case LinkTree link ->
          link.getLabel().stream().map(Javadocs::text).collect(Collectors.joining());
      default -> part.toString();
    };
  }

  private static Map<String, DocCommentTree> parse() {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null);
        var sources = Files.walk(SOURCES)) {
      var files = sources.filter(path -> path.toString().endsWith(".java")).toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      var comments = new HashMap<String, DocCommentTree>();
      var scanner = new Scanner(DocTrees.instance(task), comments);
      task.parse().forEach(unit -> scanner.scan(unit, null));
      return Map.copyOf(comments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the simple name of a type, and that of an enum's constant behind its type's. */
  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final Map<String, DocCommentTree> comments;

    Scanner(DocTrees trees, Map<String, DocCommentTree> comments) {
      this.trees = trees;
      this.comments = comments;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      keep(type.getSimpleName().toString());
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
          && owner.getKind() == Tree.Kind.ENUM) {
        keep(owner.getSimpleName() + "." + variable.getName());
      }
      return super.visitVariable(variable, nothing);
    }

    private void keep(String name) {
      var comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) comments.put(name, comment);
    }
  }
}
