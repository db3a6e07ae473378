package ai.aureeture.launcher.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts a number up by one {@code findAndModify}: a write and a read. A {@code ping} is answered
 * by a server whose store is closed, too.
 */
final class MongoProbe {
  private static final int OP_MSG = 2013;
  private static final int LONGEST_ANSWER = 4096;
  private static final byte[] COMMAND = command();
  private static final byte[] SUCCESS = element(0x01, "ok", little(8).putDouble(1.0));

  private MongoProbe() {}

  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(COMMAND);
      return isSuccess(answer(socket));
    } catch (IOException notYet) {
      return false;
    }
  }

  private static byte[] answer(Socket socket) throws IOException {
    byte[] length = socket.getInputStream().readNBytes(4);
    if (length.length < 4) return length;
    int rest = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt() - 4;
    return socket.getInputStream().readNBytes(Math.clamp(rest, 0, LONGEST_ANSWER));
  }

  private static boolean isSuccess(byte[] answer) {
    for (int at = 0; at + SUCCESS.length <= answer.length; at++) {
      if (Arrays.equals(answer, at, at + SUCCESS.length, SUCCESS, 0, SUCCESS.length)) return true;
    }
    return false;
  }

  private static byte[] command() {
    byte[] which = document(number("_id"));
    byte[] change = document(element(0x03, "$inc", ByteBuffer.wrap(document(number("count")))));
    byte[] bson =
        document(
            text("findAndModify", "probe"),
            element(0x03, "query", ByteBuffer.wrap(which)),
            element(0x03, "update", ByteBuffer.wrap(change)),
            element(0x08, "upsert", little(1).put((byte) 1)),
            element(0x08, "new", little(1).put((byte) 1)),
            text("$db", "launcher"));
    ByteBuffer message = little(21 + bson.length);
    message.putInt(21 + bson.length).putInt(1).putInt(0).putInt(OP_MSG);
    return message.putInt(0).put((byte) 0).put(bson).array();
  }

  private static byte[] document(byte[]... elements) {
    int size = 5 + Arrays.stream(elements).mapToInt(each -> each.length).sum();
    ByteBuffer bson = little(size).putInt(size);
    for (byte[] each : elements) bson.put(each);
    return bson.put((byte) 0).array();
  }

  private static byte[] number(String name) {
    return element(0x10, name, little(4).putInt(1));
  }

  private static byte[] text(String name, String value) {
    byte[] word = (value + "\0").getBytes(StandardCharsets.US_ASCII);
    return element(0x02, name, little(4 + word.length).putInt(word.length).put(word));
  }

  private static byte[] element(int type, String name, ByteBuffer value) {
    byte[] word = (name + "\0").getBytes(StandardCharsets.US_ASCII);
    return little(1 + word.length + value.capacity())
        .put((byte) type)
        .put(word)
        .put(value.array())
        .array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
