package ai.aureeture.e2e.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.e2e.system.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A flight recording of each JVM from now until it is closed, in a file named after the part. */
record Recordings(Path folder, Map<String, ProcessHandle> jvms) implements AutoCloseable {
  private static final String NAME = "load";

  /** Into the folder {@code -Dload.recordings}; none where that is not set. */
  static Recordings asAskedFor(Parts parts) throws IOException {
    String folder = System.getProperty("load.recordings");
    if (folder == null) return new Recordings(Path.of(""), Map.of());
    var jvms = new TreeMap<String, ProcessHandle>();
    parts
        .running()
        .forEach((part, process) -> {
          if (process.info().command().orElse("").endsWith("/java")) jvms.put(part, process);
        });
    var all = new Recordings(Files.createDirectories(Path.of(folder)).toAbsolutePath(), jvms);
    for (ProcessHandle jvm : jvms.values()) {
      ask(jvm, "JFR.start", "name=" + NAME, "settings=profile");
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    for (var jvm : jvms.entrySet()) {
      var file = folder.resolve(jvm.getKey() + ".jfr");
      ask(jvm.getValue(), "JFR.stop", "name=" + NAME, "filename=" + file);
      System.out.println("  recording: " + file);
    }
  }

  private static void ask(ProcessHandle jvm, String... command) throws IOException {
    var call = new ArrayList<String>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    call.add(String.valueOf(jvm.pid()));
    call.addAll(List.of(command));
    var process = new ProcessBuilder(call).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.onExit().join().exitValue() != 0) throw new IOException(said);
  }
}
