package ai.aureeture.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  @Test
  void a_long_path_is_a_path_too() {
    assertTrue(Paths.isPlain("/api/bookings/" + "x".repeat(100_000)));
    assertTrue(Paths.isPlain("/api/bookings/" + "%41".repeat(30_000)));
    assertFalse(Paths.isPlain("/api/bookings/" + "x".repeat(100_000) + "?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/bookings",
        "/api/bookings/",
        "/api/mentors/user_2abcDEF",
        "/api/mentors/auth0%7C123",
        "/api/mentors/a@b.example",
        "/api/mentors/J%C3%BCrgen",
        "/api/sessions/1/calendar.ics",
        "/api/mentors/a...b",
        "/api/mentors/.hidden",
        "/api/mentors/x;v=1"
      })
  void ordinary_paths_are_plain(String path) {
    assertTrue(Paths.isPlain(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "api/bookings",
        "//q/health",
        "/api//bookings",
        "/api/bookings/../q/health",
        "/api/bookings/./x",
        "/api/bookings/..",
        "/api/bookings/%2e%2e/%2e%2e/q/health",
        "/api/bookings/.%2E/q",
        "/api/bookings/..%2fq",
        "/api/bookings%2f..%2fq/health",
        "/api/bookings/%5c..%5cq",
        "/api/bookings\\..\\q",
        "/api/bookings/%252e%252e/q",
        "/api/bookings/..;/q/health",
        "/api/bookings/..;x=1/q",
        "/api/bookings/%00",
        "/api/bookings/%0d%0aX",
        "/api/bookings/%7f",
        "/api/bookings/%zz",
        "/api/bookings/%2",
        "/api/bookings/é",
        "/api/book ings",
        "/api/bookings/.;a/q",
        "/api/bookings?x",
        "/api/bookings#x"
      })
  void ambiguous_paths_are_not_plain(String path) {
    assertFalse(Paths.isPlain(path));
  }
}
