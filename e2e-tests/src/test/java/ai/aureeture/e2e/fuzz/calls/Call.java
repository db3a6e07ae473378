package ai.aureeture.e2e.fuzz.calls;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request, whole.
 *
 * @param number which of the run's calls it is: with the seed it names the call
 * @param kind what is odd about it
 */
public record Call(
    long number,
    Operation operation,
    String kind,
    String target,
    Map<String, String> headers,
    byte[] body) {
  private static final int SHOWN = 1500;

  @Override
  public String toString() {
    var text = new StringBuilder(operation.method() + " " + shortened(target) + "  (" + kind + ")");
    headers.forEach((name, value) -> {
      boolean isToken = name.equals("Authorization") && value.length() > 40;
      text.append("\n  ").append(name).append(": ").append(isToken ? "Bearer ..." : value);
    });
    if (body.length > 0) {
      text.append("\n  ").append(shortened(new String(body, StandardCharsets.UTF_8)));
    }
    return text.toString();
  }

  public static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "... " + text.length();
  }
}
