package ai.aureeture.launcher;

import ai.aureeture.launcher.supervision.Refusal;
import java.nio.file.Path;
import java.util.Map;

/** What {@code ./start} was asked for. */
record Options(Path data, boolean fresh, int gatewayPort, int sandboxPort) {
  static final String USAGE =
      """
      Usage: ./start [--fresh] [--data DIR] [--port N]
        --fresh      forget the stored data first
        --data DIR   keep the data there (default: .data)
        --port N     the gateway's port (default: 5001, or GATEWAY_PORT; the sandbox: SANDBOX_PORT, 5002)
      The environment reaches the services: HOLD_MINUTES=1 ./start\
      """;

  /** Reads the command line; relative folders are seen from {@code folder}. */
  static Options parse(
      String[] arguments, Map<String, String> environment, Path root, Path folder) {
    Path data = root.resolve(".data");
    boolean fresh = false;
    int gateway = port("GATEWAY_PORT", environment.get("GATEWAY_PORT"), 5001);
    int sandbox = port("SANDBOX_PORT", environment.get("SANDBOX_PORT"), 5002);
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--fresh" -> fresh = true;
        case "--data" -> data = folder.resolve(value(arguments, ++i));
        case "--port" -> gateway = port("--port", value(arguments, ++i), 0);
        default -> throw new Refusal("Unknown option " + arguments[i] + ".\n" + USAGE);
      }
    }
    if (gateway == sandbox) {
      throw new Refusal("The gateway and the sandbox cannot share port " + gateway + ".");
    }
    return new Options(data.normalize(), fresh, gateway, sandbox);
  }

  private static String value(String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new Refusal(arguments[at - 1] + " needs a value.\n" + USAGE);
    }
    return arguments[at];
  }

  private static int port(String name, String text, int otherwise) {
    if (text == null || text.isBlank()) {
      if (otherwise == 0) throw new Refusal(name + " needs a port.");
      return otherwise;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65536) return port;
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new Refusal(name + " must be a port (1-65535), not " + text + ".");
  }
}
