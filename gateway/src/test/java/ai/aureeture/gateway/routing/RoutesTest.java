package ai.aureeture.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @Test
  void a_collection_of_ours_covers_itself_and_what_lies_below() {
    assertEquals(Optional.of(Service.BOOKING), Routes.of("/api/bookings").map(Route::service));
    assertEquals(Optional.of(Service.BOOKING), Routes.of("/api/bookings/x/y").map(Route::service));
    assertEquals(Optional.empty(), Routes.of("/api/bookingsx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mentors",
        "/api/mentors/user_m1",
        "/api/mentors/user_m1/reviews",
        "/api/mentor/stats",
        "/api/mentor/stats/",
        "/api/mentor/profile",
        "/api/mentor/photo",
        "/api/mentors/user_m1/photos/0a.jpg",
        "/api/mentor-pages",
        "/api/people/user_m1/data",
        "/api/sessions/s1/calendar.ics",
        "/api/analytics/mentors/user_m1",
        "/api/analytics/platform"
      })
  void beside_other_paths_of_the_platform_ours_are_taken_one_by_one(String path) {
    assertTrue(Routes.of(path).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mentors/user_m1/x",
        "/api/mentor",
        "/api/mentor/x",
        "/api/mentor/stats/x",
        "/api/mentor-mentees",
        "/api/people",
        "/api/people/user_m1",
        "/api/people//data",
        "/api/people/a/b/data",
        "/api/people/user_m1/data/x",
        "/api/sessions/s1",
        "/api/analytics",
        "/api/analytics/mentors",
        "/api/analytics/other",
        "/api/sessions/s1/calendarXics",
        "/api/session/join"
      })
  void path_of_no_service_is_not_routed(String path) {
    assertEquals(Optional.empty(), Routes.of(path));
  }

  @Test
  void a_longer_name_is_not_taken_for_a_shorter_one() {
    assertEquals(
        Optional.of(Service.AVAILABILITY),
        Routes.of("/api/mentor-availability").map(Route::service));
  }

  @Test
  void only_the_notification_path_may_become_a_web_socket() {
    assertEquals(
        java.util.List.of("/api/notifications/ws"),
        Routes.TABLE.stream().filter(Route::webSocket).map(Route::path).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mentor-sessions/s1/verify-join",
        "/api/mentor-sessions/s1/verify-join/",
        "/api/student-sessions/s1/verify-join",
        "/api/student-sessions/s1;x=1/verify-join;y",
        "/api/student-sessions/;/s1/%76erify%2Djoin"
      })
  void joining_is_a_get_that_changes_something_in_any_spelling(String path) {
    assertEquals(Optional.of(Service.BOOKING), Routes.of(path).map(Route::service));
    assertTrue(Routes.isChangedByGet(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mentor-sessions/s1",
        "/api/mentor-sessions/s1/verify-join/x",
        "/api/student-sessions",
        "/api/bookings"
      })
  void a_get_changes_nothing_elsewhere(String path) {
    assertFalse(Routes.isChangedByGet(path));
  }

  @Test
  void nothing_but_the_api_is_reachable() {
    assertTrue(Routes.TABLE.stream().allMatch(route -> route.path().startsWith("/api/")));
  }
}
