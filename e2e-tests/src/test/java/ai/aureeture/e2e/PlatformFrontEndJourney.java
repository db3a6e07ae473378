package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.PlatformCheckout;
import ai.aureeture.e2e.actors.PlatformPage;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that the platform's own front end sends, as it sends it: from another origin, signed
 * in by Clerk's cookie, whose token names neither name nor address. Each field that its pages read
 * is there and of the right type.
 */
class PlatformFrontEndJourney {
  private static final Map<String, Predicate<JsonNode>> TYPES =
      Map.of(
          "text", node -> node.isTextual() && !node.asText().isEmpty(),
          "text?", node -> node.isNull() || node.isTextual(),
          "number", JsonNode::isNumber,
          "boolean", JsonNode::isBoolean,
          "list", JsonNode::isArray);

  private static TheSystem system;
  private static Sandbox sandbox;

  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.onPlatform("Ada Byron", system);
  private final PlatformPage student = PlatformPage.of(ada.me());
  private final PlatformPage mentor = PlatformPage.of(mira.me());

  @BeforeAll
  static void system() {
    assumeTrue(System.getProperty("system.gateway") == null, "needs a system with its settings");
    system = TheSystem.running();
    sandbox = new Sandbox(system);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/role-onboarding/student/status",
    "GET, /api/role-onboarding/mentor/status?x=1",
    "POST, /api/role-onboarding/student",
    "PATCH, /api/role-onboarding/mentor",
    "GET, /api/student/profile",
    "POST, /api/student/profile",
    "GET, /api/student/my-mentors?studentId=user_1",
    "GET, /api/mentor-mentees/overview",
    "POST, /api/session/join",
    "GET, /api/profile/me",
    "GET, /api/jobs",
    "GET, /api/people",
    "GET, /api/projects/1",
  })
  void paths_of_the_other_back_end_are_forwarded_unchanged(String method, String path) {
    var body = method.equals("GET") ? null : Map.of("goal", "To grow");
    Answer answer = method.equals("GET") ? student.get(path) : student.bearer(method, path, body);
    assertTrue(answer.expect(200).json().at("/data/isOnboarded").asBoolean(), answer::toString);
    assertEquals(method + " " + path, seen(answer, "Request"));
    assertEquals("__client_uat=1; __session=" + student.token(), seen(answer, "Cookie"));
    assertEquals("student", seen(answer, "X-Active-Role"));
    if (body != null) {
      assertEquals("{\"goal\":\"To grow\"}", seen(answer, "Body"));
      assertEquals("Bearer " + student.token(), seen(answer, "Authorization"));
    }
  }

  private static String seen(Answer answer, String what) {
    return answer.headers().firstValue("Seen-" + what).orElse("");
  }

  @Test
  void mentors_are_listed_with_what_their_cards_show() {
    var mentors = student.getWithoutRole("/api/mentors").expect(200).json().get("mentors");
    assertFalse(mentors.isEmpty());
    mentors.forEach(each -> {
      assertHas(each, "id:text _id:text name:text title:text? company:text? avatarUrl:text?");
      assertHas(each, "price:number rating:number reviews:number expertise:list");
      assertEquals(each.get("mentorId"), each.get("id"));
    });
  }

  @Test
  void slots_are_listed() {
    var slots =
        student
            .getWithoutRole(
                "/api/mentor-availability/slots?mentorId=%s&startDate=2099-01-01&endDate=2099-01-02"
                    .formatted(mira.me().id()))
            .expect(200)
            .json()
            .get("slots");
    assertTrue(slots.isArray());
    Slot any = mira.freeSlot();
    var near =
        student
            .getWithoutRole(
                "/api/mentor-availability/slots?mentorId=%s&startDate=%s&endDate=%s"
                    .formatted(mira.me().id(), any.startTime(), any.endTime()))
            .expect(200)
            .json()
            .get("slots");
    assertHas(near.get(0), "id:text startTime:text endTime:text");
    assertHas(near.get(0), "isAvailable:boolean isBooked:boolean");
  }

  @Test
  void order_of_its_own_is_paid_confirmed_and_on_both_dashboards() {
    var checkout = PlatformCheckout.open(ada, mira, mira.freeSlot());
    Receipt paid = checkout.pay(Webhook.NOW);

    Answer confirmed = confirms(checkout, paid).expect(201);
    String id = confirmed.json().at("/session/id").asText();
    var _ = confirms(checkout, paid).expect(200);

    assertStudentSees(id);
    assertMentorSees(id);
    await("both mails are sent, to the addresses of the accounts")
        .atMost(60, SECONDS)
        .until(() -> ada.me().invitesTo(id).size() == 1 && mira.me().invitesTo(id).size() == 1);
  }

  @Test
  void payment_of_a_wrong_amount_is_refunded_and_the_page_gets_the_reason() {
    Slot slot = mira.freeSlot();
    var checkout = PlatformCheckout.open(ada, mira, slot, 100);
    Answer refused = confirms(checkout, checkout.pay(Webhook.NOW)).expect(409);
    assertHas(refused.json(), "error:text message:text code:text");
    await("the refund")
        .atMost(60, SECONDS)
        .until(() -> sandbox.refundsOf(checkout.orderId()).size() == 1);
    assertTrue(mira.freeSlots(slot.startTime(), Duration.ofHours(1)).contains(slot));
  }

  private void assertStudentSees(String id) {
    var lists = student.get("/api/student-sessions?studentId=" + ada.me().id()).expect(200).json();
    assertHas(lists, "upcoming:list past:list total:number");
    assertEquals(id, lists.at("/upcoming/0/id").asText());
    assertIsSession(lists.at("/upcoming/0"));

    var patch = Map.of("notes", "Well done", "recordingUrl", "https://video.example/1");
    var _ =
        mentor
            .json("PATCH", "/api/mentor-sessions/" + id + "?mentorId=" + mira.me().id(), patch)
            .expect(200);
    await("the link")
        .atMost(60, SECONDS)
        .until(() -> !studentSession(id).get("meetingLink").isNull());
    var one = studentSession(id);
    assertIsSession(one);
    assertEquals("Well done", one.get("notes").asText());
    assertEquals("https://video.example/1", one.get("recordingUrl").asText());
  }

  private JsonNode studentSession(String id) {
    return student
        .get("/api/student-sessions/%s?studentId=%s".formatted(id, ada.me().id()))
        .expect(200)
        .json();
  }

  private static void assertIsSession(JsonNode session) {
    assertHas(session, "id:text title:text description:text? startTime:text endTime:text");
    assertHas(session, "durationMinutes:number status:text notes:text? meetingLink:text?");
    assertHas(session, "amount:number currency:text paymentStatus:text recordingUrl:text?");
  }

  private void assertMentorSees(String id) {
    String who = "mentorId=" + mira.me().id();
    var lists = mentor.get("/api/mentor-sessions?" + who).expect(200).json();
    assertEquals(id, lists.at("/upcoming/0/_id").asText());
    var one = mentor.get("/api/mentor-sessions/%s?%s".formatted(id, who)).expect(200).json();
    assertIsSession(one);
    assertHas(one, "_id:text studentName:text studentEmail:text");
    assertEquals("Ada Byron", one.get("studentName").asText());

    Answer early = mentor.get("/api/mentor-sessions/%s/verify-join?%s".formatted(id, who));
    assertHas(early.expect(403, 409).json(), "error:text code:text");
    Answer incomplete =
        mentor.json("POST", "/api/mentor-sessions/%s/complete?%s".formatted(id, who), Map.of());
    assertHas(incomplete.expect(409).json(), "error:text code:text");

    var stats = mentor.get("/api/mentor/stats?" + who).expect(200).json();
    assertHas(stats.get("earnings"), "formatted:text change:number");
    assertHas(stats.get("mentees"), "active:number newRequests:number");
    assertHas(stats.get("rating"), "value:number reviewCount:number");
    assertHas(stats.get("visibility"), "percentage:number");

    var pending =
        mentor.get("/api/mentor/pending-requests?" + who).expect(200).json().get("requests");
    assertHas(pending.get(0), "id:text type:text name:text summary:text createdAt:text");
    assertEquals(id, pending.get(0).get("sessionId").asText());

    for (String period : List.of("all", "this_month", "last_90_days")) {
      var earnings =
          mentor.get("/api/mentor/earnings?period=" + period + "&" + who).expect(200).json();
      assertHas(earnings, "earningsChart:list growth:number pendingPayout:number");
      assertHas(earnings, "totalPaidOut:number totalSessions:number avgHourlyRate:number");
      assertTrue(earnings.get("earningsChart").size() >= 6, earnings::toString);
      earnings.get("earningsChart").forEach(month -> assertHas(month, "month:text amount:number"));
      earnings
          .get("paymentHistory")
          .forEach(each -> {
            assertHas(each, "id:text date:text student:text service:text amount:number");
            assertHas(each, "status:text");
          });
    }
  }

  @Test
  void page_of_another_origin_cannot_act_with_the_cookie() {
    var foreign =
        Map.of(
            "Origin", "http://evil.example",
            "Cookie", "__session=" + student.token(),
            "Content-Type", "application/json");
    Answer refused =
        Http.anonymous(system.gateway())
            .send("POST", "/api/bookings", BodyPublishers.ofString("{}"), foreign);
    assertEquals(403, refused.status(), refused::toString);
    assertTrue(refused.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  private Answer confirms(PlatformCheckout checkout, Receipt paid) {
    return student.bearer(
        "POST", "/api/mentor-sessions/confirm-payment", checkout.body(ada.me(), paid));
  }

  /** Each {@code name:type}, separated by spaces. */
  private static void assertHas(JsonNode node, String fields) {
    for (String field : fields.split(" ")) {
      String[] parts = field.split(":");
      assertTrue(
          node.has(parts[0]) && TYPES.get(parts[1]).test(node.get(parts[0])),
          () -> field + " in " + node);
    }
  }
}
