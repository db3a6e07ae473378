package ai.aureeture.launcher.infra;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks the broker which requests it understands; a broker that still starts does not answer. */
final class KafkaProbe {
  private static final short API_VERSIONS = 18;

  private KafkaProbe() {}

  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(1000);
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(10);
      out.writeShort(API_VERSIONS);
      out.writeShort(0);
      out.writeInt(7); // correlation id
      out.writeShort(-1); // no client id
      out.flush();
      var in = new DataInputStream(socket.getInputStream());
      return in.readInt() > 0 && in.readInt() == 7 && in.readShort() == 0;
    } catch (IOException notYet) {
      return false;
    }
  }
}
