package ai.aureeture.launcher.infra.mongo;

import java.util.Arrays;

/** Bytes that grow. */
final class KeyBytes {
  private byte[] bytes = new byte[48];
  private int size;

  void put(int one) {
    room(1);
    bytes[size++] = (byte) one;
  }

  /** The last bytes of a value, the greatest first. */
  void put(long value, int length) {
    for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) put((int) (value >> shift));
  }

  void put(byte[] some) {
    put(some, some.length);
  }

  void put(KeyBytes others) {
    put(others.bytes, others.size);
  }

  private void put(byte[] some, int length) {
    room(length);
    System.arraycopy(some, 0, bytes, size, length);
    size += length;
  }

  /** Turns the order of what was written since then round. */
  void invert(int start) {
    for (int at = start; at < size; at++) bytes[at] = (byte) ~bytes[at];
  }

  int size() {
    return size;
  }

  Key key() {
    return new Key(Arrays.copyOf(bytes, size));
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
