package ai.aureeture.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {

  @Test
  void a_path_covers_itself_and_what_lies_below() {
    assertEquals(Optional.of(Service.BOOKING), Routes.of("/api/mentor").map(Route::service));
    assertEquals(Optional.of(Service.BOOKING), Routes.of("/api/mentor/x/y").map(Route::service));
    assertEquals(Optional.empty(), Routes.of("/api/mentory"));
  }

  @Test
  void a_longer_name_is_not_taken_for_a_shorter_one() {
    assertEquals(
        Optional.of(Service.AVAILABILITY),
        Routes.of("/api/mentor-availability").map(Route::service));
  }

  @Test
  void only_the_bell_may_become_a_web_socket() {
    assertEquals(
        java.util.List.of("/api/notifications/ws"),
        Routes.TABLE.stream().filter(Route::webSocket).map(Route::path).toList());
  }

  @Test
  void nothing_but_the_api_is_reachable() {
    assertTrue(Routes.TABLE.stream().allMatch(route -> route.path().startsWith("/api/")));
  }
}
