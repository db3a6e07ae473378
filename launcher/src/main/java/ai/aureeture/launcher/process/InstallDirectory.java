package ai.aureeture.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository is, and what lies where in it. */
public final class InstallDirectory {
  private InstallDirectory() {}

  /** The repository's root: {@code aureeture.home}, else found from the current folder upwards. */
  public static Path root() {
    String configured = System.getProperty("aureeture.home");
    if (configured != null) return Path.of(configured).toAbsolutePath();
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("launcher/pom.xml"))) {
      folder = folder.getParent();
    }
    if (folder == null) throw new IllegalStateException("not inside the repository");
    return folder;
  }

  /** The class path of the processes that are not services. */
  public static String launcherClasses() {
    Path target = root().resolve("launcher/target");
    return target.resolve("classes") + ":" + target.resolve("lib") + "/*";
  }

  /** The Java that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
