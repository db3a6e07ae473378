package ai.aureeture.launcher.process;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One process of the system: how it is started, and how one sees that it is ready. */
public interface Part {

  /** What operators call it; stands on its command line as {@code -Daureeture.part=<name>}. */
  String name();

  /** The port it listens on, always on loopback. */
  int port();

  /** Makes what must exist before the process runs; repeats change nothing. */
  default void prepare() throws IOException, InterruptedException {}

  /** The command line. */
  List<String> command();

  /** What is added to the environment of the one who starts it. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** Whether it answers its protocol now; never throws, returns within about a second. */
  boolean isReady();

  /** Whether a part that was ready can still do its work; never throws, takes seconds at most. */
  default Liveness liveness() {
    return isReady() ? Liveness.UP : Liveness.SILENT;
  }

  /** The signal that asks it to end in good order. */
  default String stopSignal() {
    return "TERM";
  }
}
