package ai.aureeture.notification.domain.webhooks;

import java.math.BigInteger;
import java.net.InetAddress;

/** The addresses that begin with the same bits (CIDR). */
record AddressBlock(int bytes, BigInteger first, int prefix) {

  /**
   * @param first as it is written, such as {@code 10.0.0.0}
   * @param prefix how many bits they share
   */
  static AddressBlock of(String first, int prefix) {
    var address = InetAddress.ofLiteral(first).getAddress();
    return new AddressBlock(address.length, new BigInteger(1, address), prefix);
  }

  boolean contains(byte[] address) {
    int rest = bytes * 8 - prefix;
    return address.length == bytes
        && new BigInteger(1, address).shiftRight(rest).equals(first.shiftRight(rest));
  }
}
