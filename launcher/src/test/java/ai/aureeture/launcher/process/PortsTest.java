package ai.aureeture.launcher.process;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void port_in_use_is_taken_until_it_is_closed() throws IOException {
    int port;
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = server.getLocalPort();
      assertFalse(Ports.isFree(port));
      assertTrue(Ports.answers(port));
    }
    assertTrue(Ports.isFree(port));
    assertFalse(Ports.answers(port));
  }

  @Test
  void a_free_port_is_another_each_time() {
    var ports = IntStream.range(0, 1000).mapToObj(i -> Ports.free()).collect(toSet());
    assertEquals(1000, ports.size());
  }

  @Test
  void reserved_port_is_not_given() {
    int kept = 7;
    Ports.keep(kept);
    assertFalse(Ports.give(kept));
  }
}
