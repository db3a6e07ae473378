package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** What {@code kubectl kustomize} makes of the overlays, each rendered once. */
final class Kustomize {
  private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();
  private static final AtomicBoolean REPORTED = new AtomicBoolean();
  static final String WITH_OPTIONS = "production-with-options";
  private static final String OPTIONS =
      """
        - ../../components/analytics
        - ../../components/debezium
        - ../../components/restore
      """;

  private Kustomize() {}

  /** The overlays, and the one of production with every optional component. */
  static List<String> overlays() {
    return List.of("local", "production", WITH_OPTIONS);
  }

  /** Left out, and said so, on a machine without kubectl; that of continuous integration has it. */
  static Manifests overlay(String name) {
    return RENDERED.computeIfAbsent(
        name, it -> render(it.equals(WITH_OPTIONS) ? options() : "k8s/overlays/" + it));
  }

  private static Manifests render(String folder) {
    try {
      var process =
          new ProcessBuilder("kubectl", "kustomize", folder)
              .directory(Project.root().toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var text = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) fail("kubectl kustomize " + folder + " failed");
      return new Manifests(Project.yaml(text));
    } catch (IOException missing) {
      return skip("k8s/ is not checked: there is no kubectl on PATH");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Manifests skip(String why) {
    if (REPORTED.compareAndSet(false, true)) System.out.println(why);
    Assumptions.abort(why);
    throw new IllegalStateException(why);
  }

  /** A copy of k8s whose production overlay has the components added as the documents say. */
  private static String options() {
    var original = Project.root().resolve("k8s");
    var copy = Project.root().resolve("deployment-tests/target").resolve(WITH_OPTIONS);
    try (var files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var target = copy.resolve(original.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
      var overlay = copy.resolve("overlays/production/kustomization.yaml");
      var last = "  - ../../components/monitoring\n";
      var text = Files.readString(overlay);
      if (!text.contains(last)) fail("production has other components than this test knows");
      Files.writeString(overlay, text.replace(last, last + OPTIONS));
      return overlay.getParent().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
