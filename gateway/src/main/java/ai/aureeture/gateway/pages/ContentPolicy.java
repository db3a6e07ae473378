package ai.aureeture.gateway.pages;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document may load and call (CSP Level 3); 'self' covers its own WebSocket, too. */
final class ContentPolicy {
  private static final String SELF = "'self'";
  private static final String NONE = "'none'";

  private final Map<String, Set<String>> directives = new LinkedHashMap<>();

  private ContentPolicy() {
    allow("default-src", NONE);
    allow("script-src", SELF);
    allow("style-src", SELF);
    allow("img-src", SELF, "data:", "https:");
    allow("font-src", SELF);
    allow("connect-src", SELF);
    allow("manifest-src", SELF);
    allow("base-uri", NONE);
    allow("form-action", SELF);
    allow("frame-ancestors", NONE);
  }

  /** Its own styles and scripts alone. */
  static String ofText() {
    return new ContentPolicy().text();
  }

  /** Nothing but to fetch the site's own files: a service worker loads by its own policy. */
  static String ofWorker() {
    return "default-src " + NONE + "; connect-src " + SELF;
  }

  static String of(SignIn signIn, Checkout checkout) {
    var policy = new ContentPolicy();
    signIn.sources().forEach((directive, sources) -> policy.allow(directive, sources));
    checkout.sources().forEach((directive, sources) -> policy.allow(directive, sources));
    return policy.text();
  }

  private void allow(String directive, String... sources) {
    allow(directive, List.of(sources));
  }

  private void allow(String directive, List<String> sources) {
    directives.computeIfAbsent(directive, first -> new LinkedHashSet<>()).addAll(sources);
  }

  private String text() {
    return directives.entrySet().stream()
        .map(directive -> directive.getKey() + " " + String.join(" ", directive.getValue()))
        .collect(Collectors.joining("; "));
  }
}
