package ai.aureeture.gateway.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCookieTest {
  private final TokenCookie cookie = new TokenCookie("__session");

  private Optional<String> token(String... headers) {
    return cookie.token(List.of(headers));
  }

  @Test
  void the_token_is_found_among_other_cookies() {
    assertEquals(Optional.of("a.b-c_d"), token("__client_uat=1; __session=a.b-c_d; theme=dark"));
    assertEquals(Optional.of("a.b.c"), token("theme=dark", "__session=a.b.c"));
    assertEquals(Optional.of("a.b.c=="), token("__session=a.b.c=="));
  }

  @Test
  void a_quoted_value_is_the_same_value() {
    assertEquals(Optional.of("a.b.c"), token("__session=\"a.b.c\""));
    assertEquals(Optional.of("a.b.c"), token("__session=\"a.b.c\"; __session=a.b.c"));
  }

  @Test
  void only_the_exact_name_counts() {
    assertEquals(Optional.empty(), token("__session_x=a.b.c; X__session=a.b.c; __SESSION=a.b.c"));
    assertEquals(Optional.empty(), token("theme=__session=a.b.c"));
    assertEquals(Optional.empty(), token());
  }

  @Test
  void two_different_cookies_leave_the_request_anonymous() {
    assertEquals(Optional.empty(), token("__session=a.b.c; __session=x.y.z"));
    assertEquals(Optional.empty(), token("__session=a.b.c", "__session=x.y.z"));
    assertEquals(Optional.empty(), token("__session=; __session=a.b.c"));
    assertEquals(Optional.of("a.b.c"), token("__session=a.b.c; __session=a.b.c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"", "\"\"", "a b", "a,b", "a\"b", "\"a.b", "a%20b", "a\u00e9", "a=b", "="})
  void value_that_is_no_bearer_token_leaves_the_request_anonymous(String value) {
    assertEquals(Optional.empty(), token("__session=" + value));
  }

  @Test
  void oversized_value_leaves_the_request_anonymous() {
    assertEquals(Optional.of("x".repeat(4096)), token("__session=" + "x".repeat(4096)));
    assertEquals(Optional.empty(), token("__session=" + "x".repeat(4097)));
  }

  @Test
  void a_name_that_no_cookie_can_have_is_refused_at_the_start() {
    assertThrows(IllegalStateException.class, () -> new TokenCookie("a b"));
    assertThrows(IllegalStateException.class, () -> new TokenCookie("a=b"));
  }
}
