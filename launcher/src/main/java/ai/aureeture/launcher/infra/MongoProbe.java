package ai.aureeture.launcher.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sends one {@code ping}. */
final class MongoProbe {
  private static final int OP_MSG = 2013;

  private MongoProbe() {}

  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(ping());
      return socket.getInputStream().readNBytes(16).length == 16;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static byte[] ping() {
    ByteBuffer bson = little(64);
    bson.putInt(0).put((byte) 0x10).put(text("ping")).putInt(1);
    bson.put((byte) 0x02).put(text("$db")).putInt(6).put(text("admin")).put((byte) 0);
    bson.putInt(0, bson.position());
    ByteBuffer message = little(128);
    message.putInt(0).putInt(1).putInt(0).putInt(OP_MSG).putInt(0).put((byte) 0);
    message.put(bson.flip());
    message.putInt(0, message.position());
    byte[] bytes = new byte[message.position()];
    message.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] text(String word) {
    return (word + "\0").getBytes(StandardCharsets.US_ASCII);
  }
}
