package ai.aureeture.launcher.infra.mongo;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes whose order, each byte taken as unsigned, is MongoDB's order of the values in them. */
record Key(byte[] bytes) implements Comparable<Key> {

  boolean startsWith(Key prefix) {
    int length = prefix.bytes.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, prefix.bytes, 0, length);
  }

  Key from(int start) {
    return new Key(Arrays.copyOfRange(bytes, start, bytes.length));
  }

  @Override
  public int compareTo(Key other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
