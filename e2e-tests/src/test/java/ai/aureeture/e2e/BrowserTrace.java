package ai.aureeture.e2e;

import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A trace that begins in the browser; ids are in hexadecimal digits. */
public record BrowserTrace(String traceId, String spanId) {
  private static final Set<String> ASKED_FOR = ConcurrentHashMap.newKeySet();

  /** A new one that asks the services to record it. */
  public static BrowserTrace sampled() {
    var trace = new BrowserTrace(randomHex(16), randomHex(8));
    ASKED_FOR.add(trace.traceId());
    return trace;
  }

  /** The ids of all that tests of this JVM have asked for. */
  public static Set<String> askedFor() {
    return ASKED_FOR;
  }

  /** The W3C header. */
  public String traceparent() {
    return "00-%s-%s-01".formatted(traceId, spanId);
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
