package ai.aureeture.gateway.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page may load and call (CSP Level 3); {@code 'self'} covers its own WebSocket, too. */
final class ContentPolicy {
  private static final String SELF = "'self'";
  private static final String NONE = "'none'";

  private ContentPolicy() {}

  static String of(SignIn signIn, Checkout checkout) {
    var who = List.of(signIn.origin());
    Map<String, List<String>> policy = new LinkedHashMap<>();
    policy.put("default-src", List.of(NONE));
    policy.put("script-src", join(List.of(SELF), checkout.scripts()));
    policy.put("style-src", List.of(SELF));
    policy.put("img-src", List.of(SELF, "data:", "https:"));
    policy.put("font-src", List.of(SELF));
    policy.put("connect-src", join(List.of(SELF), who, checkout.calls()));
    policy.put("frame-src", join(who, checkout.frames()));
    policy.put("manifest-src", List.of(SELF));
    policy.put("base-uri", List.of(NONE));
    policy.put("form-action", List.of(SELF));
    policy.put("frame-ancestors", List.of(NONE));
    return policy.entrySet().stream()
        .map(part -> part.getKey() + " " + String.join(" ", part.getValue()))
        .collect(Collectors.joining("; "));
  }

  @SafeVarargs
  private static List<String> join(List<String>... sources) {
    return Stream.of(sources).flatMap(List::stream).distinct().toList();
  }
}
