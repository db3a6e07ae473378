package ai.aureeture.meetinglink.adapter.outbound.calendly;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.Faults;
import ai.aureeture.meetinglink.application.port.InviteAnswer;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Failed;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Refused;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.application.port.NoRoom;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(CalendlyRoomsIT.WithoutConsumers.class)
class CalendlyRoomsIT {
  private static final Duration PATIENT = Duration.ofSeconds(30);
  private static final Duration FOR_EVER = Duration.ofHours(1);

  @Inject @RestClient CalendlyApi calendly;

  private final MeetingRequest request = calendlyRequest();
  private CalendlyRooms rooms;

  @BeforeEach
  void calendly_is_well() {
    Faults.none();
    rooms = rooms(PATIENT, FOR_EVER);
  }

  @AfterEach
  void leave_it_well() {
    Faults.none();
  }

  @Test
  void invitation_gets_its_link_later() {
    var invitation = ((Accepted) invite()).invitation();
    assertTrue(invitation.event().contains("/scheduled_events/"));
    assertTrue(invitation.invitee().contains("/invitees/"));
    await().atMost(PATIENT).until(() -> get(rooms.joinLink(invitation)).isPresent());
    assertTrue(get(rooms.joinLink(invitation)).orElseThrow().startsWith("https://"));
  }

  @Test
  void an_invitation_is_found_by_its_booking_until_it_is_cancelled() {
    var invitation = ((Accepted) invite()).invitation();
    assertEquals(List.of(invitation), get(rooms.find(request)));
    assertEquals(List.of(), get(rooms.find(calendlyRequest())));
    get(rooms.cancel(invitation));
    assertEquals(List.of(), get(rooms.find(request)));
    get(rooms.cancel(invitation));
    assertThrows(NoRoom.class, () -> get(rooms.joinLink(invitation)));
  }

  @Test
  void of_two_meetings_of_a_session_at_the_same_time_each_finds_its_own() {
    var back = moved(moved(request, request.end()), request.id().start());
    get(rooms.cancel(((Accepted) invite()).invitation()));
    var again = ((Accepted) get(rooms.invite(back))).invitation();
    assertEquals(List.of(), get(rooms.find(request)));
    assertEquals(List.of(again), get(rooms.find(back)));
  }

  @Test
  void a_slot_that_is_gone_is_refused() {
    assertInstanceOf(Accepted.class, invite());
    assertEquals(new Refused("calendly refused 400"), invite());
  }

  @Test
  void a_limit_is_a_refusal() {
    Faults.set(Map.of("mode", "status", "status", 429));
    assertEquals(new Refused("calendly limit"), invite());
  }

  @Test
  void a_plan_without_the_call_is_a_refusal() {
    Faults.set(Map.of("mode", "status", "status", 403));
    assertEquals(new Refused("calendly refused 403"), invite());
  }

  @Test
  void a_server_error_leaves_doubt() {
    Faults.set(Map.of("mode", "status", "status", 503));
    assertInstanceOf(Failed.class, invite());
  }

  @Test
  void a_lost_answer_leaves_doubt_and_the_look_up_clears_it() {
    Faults.set(Map.of("mode", "reset-after-commit", "times", 1));
    assertEquals(new Unheard("calendly connection lost"), invite());
    assertEquals(1, get(rooms.find(request)).size());
    assertEquals(1, Faults.invitationsAsked());
  }

  @Test
  void a_dropped_connection_leaves_doubt_and_the_look_up_clears_it() {
    Faults.set(Map.of("mode", "down", "times", 1));
    assertInstanceOf(Unheard.class, invite());
    assertEquals(List.of(), get(rooms.find(request)));
    assertEquals(1, Faults.invitationsAsked());
  }

  @Test
  void an_answer_that_cannot_be_read_leaves_doubt() throws IOException {
    var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.createContext("/", CalendlyRoomsIT::answerInPlainText);
    proxy.start();
    try {
      var address = URI.create("http://localhost:" + proxy.getAddress().getPort());
      calendly = RestClientBuilder.newBuilder().baseUri(address).build(CalendlyApi.class);
      rooms = rooms(PATIENT, FOR_EVER);
      assertEquals(new Unheard("calendly connection lost"), invite());
    } finally {
      proxy.stop(0);
    }
  }

  private static void answerInPlainText(HttpExchange exchange) throws IOException {
    var _ = exchange.getRequestBody().readAllBytes();
    var page = "Created".getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/plain");
    exchange.sendResponseHeaders(201, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  @Test
  void a_slow_answer_is_not_waited_for() {
    rooms = rooms(Duration.ofSeconds(1), FOR_EVER);
    var delay = Duration.ofSeconds(25);
    Faults.set(Map.of("mode", "slow", "delayMs", delay.toMillis(), "times", 1));
    var begin = System.nanoTime();
    assertEquals(new Unheard("calendly slow"), invite());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).compareTo(delay) < 0);
  }

  @Test
  void repeated_failures_pause_all_calls() {
    Faults.set(Map.of("mode", "down"));
    for (int i = 0; i < 4; i++) {
      assertInstanceOf(Unheard.class, invite());
    }
    Faults.none();
    assertEquals(new Refused("calendly circuit open"), invite());
    assertEquals(0, Faults.invitationsAsked());
  }

  @Test
  void once_the_pause_is_over_calendly_is_asked_again() {
    rooms = rooms(PATIENT, Duration.ofMillis(200));
    Faults.set(Map.of("mode", "down"));
    for (int i = 0; i < 4; i++) {
      assertInstanceOf(Unheard.class, invite());
    }
    Faults.none();
    await().atMost(PATIENT).until(() -> invite() instanceof Accepted);
  }

  @Test
  void repeated_rate_limits_pause_all_calls() {
    Faults.set(Map.of("mode", "status", "status", 429));
    for (int i = 0; i < 4; i++) {
      assertEquals(new Refused("calendly limit"), invite());
    }
    assertEquals(new Refused("calendly circuit open"), invite());
  }

  @Test
  void refusals_of_single_invitations_stop_no_other() {
    Faults.set(Map.of("mode", "status", "status", 403));
    for (int i = 0; i < 5; i++) {
      assertEquals(new Refused("calendly refused 403"), invite());
    }
  }

  private InviteAnswer invite() {
    return get(rooms.invite(request));
  }

  private static <T> T get(Uni<T> uni) {
    return uni.await().atMost(PATIENT.multipliedBy(2));
  }

  /** With a breaker of their own, which opens after four failures in a row. */
  private CalendlyRooms rooms(Duration timeout, Duration pause) {
    var settings = new Settings(Optional.of("key"), timeout, new Breaker(4, 1.0, pause));
    return new CalendlyRooms(calendly, new CalendlyGuard(settings), settings);
  }

  private record Settings(Optional<String> apiKey, Duration timeout, Breaker breaker)
      implements CalendlySettings {}

  private record Breaker(int window, double failureRatio, Duration pause)
      implements CalendlySettings.Breaker {}

  /** No timer works on what other tests have left, and no booking events are consumed. */
  public static final class WithoutConsumers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "meetings.look-every", "1h",
          "mp.messaging.incoming.bookings.topic", "aureeture.nobody-tells.v1",
          "quarkus.rest-client.calendly.read-timeout", "60000");
    }
  }
}
