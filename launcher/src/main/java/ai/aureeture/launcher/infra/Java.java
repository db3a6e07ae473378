package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.InstallDirectory;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM that runs a part with the launcher's libraries. */
record Java(String part, String heap) {

  List<String> command(String mainClass, String... arguments) {
    var logging =
        InstallDirectory.root().resolve("launcher/target/classes/quiet-logging.properties");
    var command =
        new ArrayList<>(
            List.of(
                InstallDirectory.java(),
                "-Daureeture.part=" + part,
                heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.config.file=" + logging,
                "-cp",
                InstallDirectory.launcherClasses(),
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }
}
