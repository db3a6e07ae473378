package ai.aureeture.gateway.routing;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which paths are taken at face value. A service decodes and normalises what it gets; a path that
 * could mean something else there than here (dot segments, doubled or encoded slashes) is no path
 * of ours.
 */
public final class Paths {
  /**
   * RFC 3986 path characters; no encoded slash, backslash, dot, percent sign or control.
   * Possessive, so that a long path costs a loop and not a stack.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]++|%(?!2[EeFf5]|5[Cc]|[01]|7[Ff])[0-9A-Fa-f]{2})*+");

  private Paths() {}

  public static boolean isPlain(String path) {
    return PLAIN.matcher(path).matches()
        && !path.contains("//")
        && Arrays.stream(path.split("/")).noneMatch(Paths::isDots);
  }

  /** A plain path as lenient servers read it: decoded, without parameters, in any case. */
  public static String canonical(String plain) {
    return URI.create(plain).getPath().replaceAll(";[^/]*", "").toLowerCase(Locale.ROOT);
  }

  /** Also with parameters behind, which some servers cut off first. */
  private static boolean isDots(String segment) {
    int parameters = segment.indexOf(';');
    var name = parameters < 0 ? segment : segment.substring(0, parameters);
    return name.equals(".") || name.equals("..");
  }
}
