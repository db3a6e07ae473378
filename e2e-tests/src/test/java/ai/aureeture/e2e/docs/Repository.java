package ai.aureeture.e2e.docs;

import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of this repository, those that are built left out. */
final class Repository {
  private static final Set<String> BUILT = Set.of("target", ".git", ".data", "node_modules");

  private Repository() {}

  static Path root() {
    return InstallDirectory.root();
  }

  static List<Path> files(String ending) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(root(), new Collector(ending, found));
    return found;
  }

  static List<Markdown> pages() throws IOException {
    var pages = new ArrayList<Markdown>();
    for (Path file : files(".md")) pages.add(Markdown.of(file));
    return pages;
  }

  /** The simple names of all Java types that have a file. */
  static Set<String> types() throws IOException {
    return files(".java").stream()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toSet());
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final String ending;
    private final List<Path> found;

    Collector(String ending, List<Path> found) {
      this.ending = ending;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean built = BUILT.contains(folder.getFileName().toString());
      return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(ending)) found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
