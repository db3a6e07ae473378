package ai.aureeture.sandbox.openid;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page asks when it wants a person signed in (OpenID Connect Core §3.1.2.1, RFC 7636 §4.3).
 *
 * @param prompt space-separated words; {@code none} means: without showing anything
 * @param hint the {@code sub} of whom the page thinks it is
 */
record AuthorizationRequest(
    String client,
    String responseType,
    Set<String> scope,
    String state,
    String nonce,
    String challenge,
    String challengeMethod,
    Set<String> prompt,
    String hint) {

  static AuthorizationRequest of(MultiMap query) {
    return new AuthorizationRequest(
        query.get("client_id"),
        query.get("response_type"),
        words(query.get("scope")),
        query.get("state"),
        query.get("nonce"),
        query.get("code_challenge"),
        query.get("code_challenge_method"),
        words(query.get("prompt")),
        query.get("login_hint"));
  }

  boolean hasClient() {
    return client != null && !client.isBlank();
  }

  /** The error to go back with, if it cannot be answered (RFC 6749 §4.1.2.1). */
  Optional<String> error() {
    if (!"code".equals(responseType)) return Optional.of("unsupported_response_type");
    if (!scope.contains("openid")) return Optional.of("invalid_scope");
    boolean proof = challenge != null && !challenge.isBlank() && "S256".equals(challengeMethod);
    return proof ? Optional.empty() : Optional.of("invalid_request");
  }

  boolean mayShowThePage() {
    return !prompt.contains("none");
  }

  boolean mustShowThePage() {
    return prompt.contains("login") || prompt.contains("select_account");
  }

  private static Set<String> words(String text) {
    return text == null || text.isBlank()
        ? Set.of()
        : Set.copyOf(List.of(text.strip().split(" +")));
  }
}
