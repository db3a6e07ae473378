package ai.aureeture.sandbox.calendly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.Receiver;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendlyTest {
  private static final String TYPE =
      "https://api.calendly.com/event_types/11111111-2222-4333-8444-555555555555";
  private static final String START = "2999-03-09T04:30:00Z";
  private static ProviderSandbox sandbox;
  private static Client calendly;

  @BeforeAll
  static void start() {
    sandbox = ProviderSandbox.start(SandboxConfig.anyPort());
    calendly = Client.of(sandbox, "/calendly", "Authorization", "Bearer sandbox-calendly-token");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    assertEquals(204, Client.controls(sandbox).delete("").status());
  }

  @Test
  void scheduled_events_cannot_be_posted() {
    assertEquals(405, calendly.post("/scheduled_events", "{}").status());
  }

  @Test
  void invitee_is_booked_with_201_and_the_link_comes_later() {
    setting("SANDBOX_CALENDLY_LINK_MILLIS", "86400000");
    var answer = calendly.post("/invitees", booking().encode());
    assertEquals(201, answer.status());
    var invitee = answer.json().getJsonObject("resource");
    assertEquals("bk1", invitee.getJsonObject("tracking").getString("utm_content"));
    assertEquals("active", invitee.getString("status"));
    assertTrue(invitee.getString("uri").startsWith(invitee.getString("event") + "/invitees/"));
    var path = invitee.getString("event").replace("https://api.calendly.com", "");
    assertEquals("initiated", location(path).getString("status"));
    assertNull(location(path).getString("join_url"));
    setting("SANDBOX_CALENDLY_LINK_MILLIS", "0");
    setting("SANDBOX_CALENDLY_LINK", "never");
    assertEquals("processing", location(path).getString("status"));
    setting("SANDBOX_CALENDLY_LINK", "pushed");
    assertEquals("pushed", location(path).getString("status"));
    assertTrue(location(path).getString("join_url").startsWith("https://meet.google.com/"));
    assertEquals("google_conference", location(path).getString("type"));
    assertNull(location(path).getString("kind"));
  }

  @Test
  void a_link_may_fail_or_never_come() {
    setting("SANDBOX_CALENDLY_LINK_MILLIS", "0");
    setting("SANDBOX_CALENDLY_LINK", "failed");
    var path = booked();
    assertEquals("failed", location(path).getString("status"));
    setting("SANDBOX_CALENDLY_LINK", "never");
    assertEquals("processing", location(path).getString("status"));
  }

  @Test
  void a_taken_time_is_already_filled_until_it_is_cancelled() {
    var path = booked();
    var again = calendly.post("/invitees", booking().encode());
    assertEquals(400, again.status());
    assertEquals("Invalid Argument", again.json().getString("title"));
    var detail = again.json().getJsonArray("details").getJsonObject(0);
    assertEquals("already_filled", detail.getString("code"));
    var cancelled = calendly.post(path + "/cancellation", "{\"reason\":\"moved\"}");
    assertEquals(201, cancelled.status());
    assertEquals("host", cancelled.json().getJsonObject("resource").getString("canceler_type"));
    assertEquals(403, calendly.post(path + "/cancellation", "{}").status());
    assertEquals("canceled", resource(path).getString("status"));
    assertEquals(201, calendly.post("/invitees", booking().encode()).status());
  }

  @Test
  void a_booking_is_found_by_its_user_address_and_time() {
    var path = booked();
    var user = calendly.get("/users/me").json().getJsonObject("resource").getString("uri");
    var query = "/scheduled_events?user=" + user + "&invitee_email=ASHA@students.example";
    assertEquals(1, count(query + "&min_start_time=" + START + "&max_start_time=" + START));
    assertEquals(0, count(query + "&min_start_time=2999-03-09T05:00:00Z"));
    assertEquals(0, count("/scheduled_events?user=" + user + "&invitee_email=x@y.example"));
    assertEquals(0, count(query + "&status=canceled"));
    var invitees = calendly.get(path + "/invitees").json().getJsonArray("collection");
    var tracking = invitees.getJsonObject(0).getJsonObject("tracking");
    assertEquals("bk1", tracking.getString("utm_content"));
    var uri = invitees.getJsonObject(0).getString("uri");
    assertEquals(200, calendly.get(uri.replace("https://api.calendly.com", "")).status());
    assertEquals(400, calendly.get("/scheduled_events").status());
    assertEquals(403, calendly.get("/scheduled_events?user=" + user + "x").status());
    assertEquals(400, calendly.get(query + "&count=101").status());
    assertEquals(400, calendly.get(query + "&min_start_time=yesterday").status());
  }

  @ParameterizedTest
  @CsvSource({
    "event_type, https://api.calendly.com/event_types/mine",
    "event_type,",
    "start_time, 2999-03-09T04:30:00+05:30",
    "start_time, 2020-03-09T04:30:00Z",
    "start_time, soon",
    "invitee,",
    "tracking, words",
    "location, zoom",
    "event_guests, nobody",
  })
  void a_bad_field_is_400_and_named(String field, String value) {
    var answer = calendly.post("/invitees", booking().put(field, value).encode());
    assertEquals(400, answer.status(), answer.body());
    var detail = answer.json().getJsonArray("details").getJsonObject(0);
    assertTrue(detail.getString("parameter").startsWith(field));
  }

  @Test
  void an_invitee_needs_an_address_a_name_and_a_known_zone() {
    for (var field : new String[] {"email", "name", "timezone"}) {
      var booking = booking();
      booking.getJsonObject("invitee").remove(field);
      assertEquals(400, calendly.post("/invitees", booking.encode()).status());
    }
    var booking = booking();
    booking.getJsonObject("invitee").put("timezone", "Mars/Base");
    assertEquals(400, calendly.post("/invitees", booking.encode()).status());
    booking
        .getJsonObject("invitee")
        .put("timezone", "UTC")
        .put("first_name", "Asha")
        .remove("name");
    assertEquals(201, calendly.post("/invitees", booking.encode()).status());
  }

  @Test
  void tracking_wants_all_its_keys_and_a_location_its_kind() {
    var some = booking().put("tracking", new JsonObject().put("utm_content", "bk1"));
    assertEquals(400, calendly.post("/invitees", some.encode()).status());
    var typed = booking().put("location", new JsonObject().put("type", "zoom_conference"));
    assertEquals(400, calendly.post("/invitees", typed.encode()).status());
    var kind = booking().put("location", new JsonObject().put("kind", "zoom_conference"));
    assertEquals(201, calendly.post("/invitees", kind.encode()).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/50/100", "10/2/100", "10/50/2"})
  void the_account_may_book_so_often_a_minute_an_hour_and_a_day(String limits) {
    setting("SANDBOX_CALENDLY_LIMITS", limits);
    for (int hour = 1; hour <= 2; hour++) {
      var booking = booking().put("start_time", "2999-03-09T0" + hour + ":00:00Z");
      assertEquals(201, calendly.post("/invitees", booking.encode()).status());
    }
    var limited = calendly.post("/invitees", booking().encode());
    assertEquals(429, limited.status());
    assertEquals("2", limited.header("X-RateLimit-Limit"));
    assertEquals("0", limited.header("X-RateLimit-Remaining"));
    assertNotNull(limited.header("X-RateLimit-Reset"));
  }

  @Test
  void tokens_are_checked() {
    assertEquals(401, Client.of(sandbox, "/calendly").get("/users/me").status());
    var unscoped =
        Client.of(sandbox, "/calendly", "Authorization", "Bearer sandbox-calendly-token-no-scope");
    var denied = unscoped.post("/invitees", booking().encode());
    assertEquals(403, denied.status());
    assertEquals("Permission Denied", denied.json().getString("title"));
  }

  @Test
  void every_event_type_is_known_and_nothing_else_is() {
    var type = calendly.get(TYPE.replace("https://api.calendly.com", ""));
    assertEquals(TYPE, type.json().getJsonObject("resource").getString("uri"));
    assertEquals(404, calendly.get("/event_types/mine").status());
    assertEquals(404, calendly.get("/scheduled_events/none").status());
    var nowhere = calendly.get("/nowhere");
    assertEquals(404, nowhere.status());
    assertEquals("Resource Not Found", nowhere.json().getString("title"));
  }

  @Test
  void open_times_leave_out_what_is_booked() {
    var times =
        "/event_type_available_times?event_type="
            + TYPE
            + "&start_time=2999-03-09T00:30:00Z&end_time=2999-03-09T04:00:00Z";
    assertEquals(3, count(times));
    var booking = booking().put("start_time", "2999-03-09T02:00:00Z");
    assertEquals(201, calendly.post("/invitees", booking.encode()).status());
    assertEquals(2, count(times));
    assertEquals(400, calendly.get(times.replace("2999-03-09T04", "2999-05-09T04")).status());
    var user = calendly.get("/users/me").json().getJsonObject("resource").getString("uri");
    var range = "&start_time=2999-03-09T00:00:00Z&end_time=2999-03-10T00:00:00Z";
    assertEquals(1, count("/user_busy_times?user=" + user + range));
    assertEquals(200, calendly.get(user.replace("https://api.calendly.com", "")).status());
  }

  @Test
  void people_can_be_sent_to_pages_of_calendly() {
    var link =
        new JsonObject()
            .put("max_event_count", 1)
            .put("owner", TYPE)
            .put("owner_type", "EventType");
    assertEquals(201, calendly.post("/scheduling_links", link.encode()).status());
    link.put("max_event_count", 2);
    assertEquals(400, calendly.post("/scheduling_links", link.encode()).status());
    assertEquals(400, calendly.post("/one_off_event_types", "{}").status());
  }

  @Test
  void subscribers_receive_signed_bookings_and_cancellations() {
    try (var receiver = new Receiver()) {
      var body = subscription(receiver.url());
      var created = calendly.post("/webhook_subscriptions", body.encode());
      assertEquals(201, created.status());
      var resource = created.json().getJsonObject("resource");
      assertEquals("active", resource.getString("state"));
      assertTrue(resource.fieldNames().stream().noneMatch(name -> name.contains("signing")));
      var twice = calendly.post("/webhook_subscriptions", body.encode());
      assertEquals(409, twice.status());
      assertEquals("Already Exists", twice.json().getString("title"));
      var path = booked();
      assertEquals(201, calendly.post(path + "/cancellation", "{}").status());
      Receiver.await(() -> receiver.hooks().size() == 2);
      var hook = receiver.hooks("invitee.created").getFirst();
      var parts = hook.header("Calendly-Webhook-Signature").split("[=,]");
      assertEquals(Hmac.hex("our-key", parts[1] + "." + hook.body()), parts[3]);
      var payload = receiver.hooks("invitee.canceled").getFirst().json().getJsonObject("payload");
      assertEquals("canceled", payload.getString("status"));
      assertEquals("canceled", payload.getJsonObject("scheduled_event").getString("status"));
      var own = resource.getString("uri").replace("https://api.calendly.com", "");
      assertEquals(200, calendly.get(own).status());
      assertEquals(204, calendly.delete(own).status());
      assertEquals(0, count("/webhook_subscriptions"));
    }
  }

  @Test
  void invalid_subscription_is_400() {
    for (var field : new String[] {"url", "events", "organization", "scope", "user"}) {
      var body = subscription("http://localhost:1/x").putNull(field);
      assertEquals(400, calendly.post("/webhook_subscriptions", body.encode()).status());
    }
  }

  private static JsonObject subscription(String url) {
    var me = calendly.get("/users/me").json().getJsonObject("resource");
    return new JsonObject()
        .put("url", url)
        .put("events", new JsonArray().add("invitee.created").add("invitee.canceled"))
        .put("organization", me.getString("current_organization"))
        .put("user", me.getString("uri"))
        .put("scope", "user")
        .put("signing_key", "our-key");
  }

  private static JsonObject booking() {
    var tracking = new JsonObject();
    InviteeRules.TRACKING.forEach(tracking::putNull);
    return new JsonObject()
        .put("event_type", TYPE)
        .put("start_time", START)
        .put(
            "invitee",
            new JsonObject()
                .put("email", "asha@students.example")
                .put("name", "Asha")
                .put("timezone", "Asia/Kolkata"))
        .put("tracking", tracking.put("utm_content", "bk1"));
  }

  /** Path of the event. */
  private static String booked() {
    var answer = calendly.post("/invitees", booking().encode());
    var event = answer.json().getJsonObject("resource").getString("event");
    return event.replace("https://api.calendly.com", "");
  }

  private static JsonObject resource(String path) {
    return calendly.get(path).json().getJsonObject("resource");
  }

  private static JsonObject location(String path) {
    return resource(path).getJsonObject("location");
  }

  private static int count(String path) {
    return calendly.get(path).json().getJsonArray("collection").size();
  }

  private static void setting(String name, String value) {
    var body = new JsonObject().put(name, value).encode();
    assertEquals(204, Client.controls(sandbox).put("/settings", body).status());
  }
}
