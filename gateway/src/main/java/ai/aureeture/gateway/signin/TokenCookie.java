package ai.aureeture.gateway.signin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cookie with the bearer token (RFC 6265, 5.4).
 *
 * @param name compared exactly, as browsers do
 */
record TokenCookie(String name) {
  /** In characters; browsers keep no longer cookie. */
  private static final int LONGEST = 4096;

  /** RFC 9110, 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** RFC 6750, 2.1. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]++=*+");

  TokenCookie {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("AUTH_COOKIE is no name of a cookie: " + name);
    }
  }

  /**
   * The token in these {@code Cookie} headers. Empty when there is none, when the value cannot be a
   * bearer token, and when two cookies of the name differ: a page of a neighbouring host can set a
   * second one, and which of them is the person's own cannot be told.
   */
  Optional<String> token(List<String> headers) {
    var values =
        headers.stream()
            .flatMap(header -> Stream.of(header.split(";")))
            .map(String::strip)
            .filter(pair -> pair.startsWith(name + "="))
            .map(pair -> unquoted(pair.substring(name.length() + 1)))
            .distinct()
            .toList();
    return values.size() == 1 && isToken(values.getFirst())
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }

  private static boolean isToken(String value) {
    return value.length() <= LONGEST && TOKEN.matcher(value).matches();
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
