package ai.aureeture.e2e.actors;

import java.util.regex.Pattern;

/** Why a call did not succeed, in words that are the same for all calls that failed like it. */
public final class Failure {
  private static final Pattern REFUSED =
      Pattern.compile("but got (\\d+) .*?\"code\":\"([^\"]*)", Pattern.DOTALL);

  private Failure() {}

  /** What was answered, such as 503 unavailable, or how the connection ended. */
  public static String reason(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    var refused = REFUSED.matcher(message);
    return refused.find()
        ? refused.group(1) + " " + refused.group(2)
        : message.substring(message.lastIndexOf(": ") + 1).strip();
  }
}
