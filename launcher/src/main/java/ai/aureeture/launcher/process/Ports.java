package ai.aureeture.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports. */
public final class Ports {
  // Below those that systems hand out by themselves, to clients and to servers that do not care.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;

  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that is free now, and another each time: its last receiver may not listen yet. */
  public static int free() {
    int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    return isFree(port) && give(port) ? port : free();
  }

  static boolean give(int port) {
    return GIVEN.add(port);
  }

  /** These are never given: another part is going to listen there. */
  public static void keep(Integer... ports) {
    Collections.addAll(GIVEN, ports);
  }

  /** Whether one could listen there. */
  public static boolean isFree(int port) {
    if (answers(port)) return false;
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Whether connections are accepted there. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
