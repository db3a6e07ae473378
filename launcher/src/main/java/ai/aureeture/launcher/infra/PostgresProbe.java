package ai.aureeture.launcher.infra;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Begins to log in: a server that still starts or recovers answers with an error instead. */
final class PostgresProbe {
  private static final int PROTOCOL_3 = 196608;

  private PostgresProbe() {}

  static boolean accepts(int port, String user, String database) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(startup(user, database));
      return socket.getInputStream().read() == 'R';
    } catch (IOException notYet) {
      return false;
    }
  }

  private static byte[] startup(String user, String database) throws IOException {
    String parameters = "user\0" + user + "\0database\0" + database + "\0\0";
    byte[] text = parameters.getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(8 + text.length);
    out.writeInt(PROTOCOL_3);
    out.write(text);
    return bytes.toByteArray();
  }
}
