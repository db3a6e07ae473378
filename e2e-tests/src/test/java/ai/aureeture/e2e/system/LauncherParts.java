package ai.aureeture.e2e.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The processes of one system: the launcher's children that carry {@code -Daureeture.part=<name>}.
 * Another system on the same machine has another launcher and is never seen here.
 */
record LauncherParts(ProcessHandle launcher, Map<String, Long> killed) implements Parts {
  private static final Duration KILL_TIMEOUT = Duration.ofSeconds(45);
  private static final String MARK = "-Daureeture.part=";

  LauncherParts(ProcessHandle launcher) {
    this(launcher, new ConcurrentHashMap<>());
  }

  /**
   * The only system on this machine, by the launcher's id where more than one runs.
   *
   * @throws IllegalStateException when none runs, or several
   */
  static LauncherParts ofRunningSystem() {
    Long pid = Long.getLong("system.launcher");
    if (pid != null) return new LauncherParts(ProcessHandle.of(pid).orElseThrow());
    var launchers =
        ProcessHandle.allProcesses()
            .filter(process -> isPart(process, "gateway"))
            .flatMap(process -> process.parent().stream())
            .distinct()
            .toList();
    if (launchers.size() == 1) return new LauncherParts(launchers.getFirst());
    throw new IllegalStateException(
        launchers.size() + " systems run here; name one by -Dsystem.launcher=<pid>");
  }

  @Override
  public void kill9(String part) {
    ProcessHandle process =
        find(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
    killed.put(part, process.pid());
    if (!process.destroyForcibly()) throw new IllegalStateException(part + " cannot be killed");
    await(part + " is gone").atMost(KILL_TIMEOUT).until(() -> !process.isAlive());
  }

  @Override
  public boolean areReplaced() {
    return killed.entrySet().stream().allMatch(dead -> isReplaced(dead.getKey(), dead.getValue()));
  }

  private boolean isReplaced(String part, long deadPid) {
    return find(part).filter(process -> process.pid() != deadPid).isPresent();
  }

  @Override
  public Optional<String> metricsAddress(String part) {
    var port = part.equals("gateway") ? "GATEWAY_METRICS_PORT" : "QUARKUS_HTTP_PORT";
    return Optional.of("127.0.0.1:" + environment(part, port));
  }

  @Override
  public String bookingDatabase() {
    return environment("booking-service", "BOOKING_DATABASE_URL");
  }

  @Override
  public String kafka() {
    return environment("booking-service", "KAFKA_BOOTSTRAP_SERVERS");
  }

  @Override
  public String mongodb() {
    return environment("availability-service", "MONGODB_URI");
  }

  /** The part's process, if it runs now. */
  private Optional<ProcessHandle> find(String part) {
    return launcher.descendants().filter(process -> isPart(process, part)).findFirst();
  }

  @Override
  public Map<String, ProcessHandle> running() {
    return launcher
        .descendants()
        .flatMap(process -> name(process).map(name -> Map.entry(name, process)).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }

  /** The part's environment. Linux only. */
  private String environment(String part, String variable) {
    return read(find(part).orElseThrow(), "environ").stream()
        .filter(entry -> entry.startsWith(variable + "="))
        .map(entry -> entry.substring(variable.length() + 1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(part + " has no " + variable));
  }

  private static boolean isPart(ProcessHandle process, String part) {
    return commandLine(process).contains(MARK + part);
  }

  private static Optional<String> name(ProcessHandle process) {
    return commandLine(process).stream()
        .filter(word -> word.startsWith(MARK))
        .map(word -> word.substring(MARK.length()))
        .findFirst();
  }

  private static List<String> commandLine(ProcessHandle process) {
    var words = read(process, "cmdline");
    if (!words.isEmpty()) return words;
    return List.of(process.info().commandLine().orElse("").split(" "));
  }

  private static List<String> read(ProcessHandle process, String file) {
    try {
      String text = Files.readString(Path.of("/proc/" + process.pid(), file));
      return Arrays.asList(text.split("\0"));
    } catch (IOException endedOrNotLinux) {
      return List.of();
    }
  }
}
