package ai.aureeture.e2e.fuzz.calls;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes new people with a session in every state, always in the same order. */
public final class Stage {
  private final TheSystem system;
  private final Sandbox sandbox;
  private final Mentor mira;
  private final Mentor fay;
  private final Student ada;
  private final Student bob;
  private final Student cleo;
  private final List<Slot> times;
  private final Map<String, String> webhook;
  private final Map<Student, Map<String, String>> belongings = new HashMap<>();
  private final List<Scene> scenes = new ArrayList<>();

  private Stage(TheSystem system, Map<String, String> webhook) {
    this.system = system;
    this.webhook = webhook;
    this.sandbox = new Sandbox(system);
    this.mira = Mentor.startingEveryFiveMinutes("Mira Rao", system);
    this.fay = Mentor.startingEveryFiveMinutes("Fay Free", system);
    this.ada = Student.named("Ada Byron", system);
    this.bob = Student.named("Bob Stone", system);
    this.cleo = Student.named("Cleo Late", system);
    this.times = mira.someFreeSlots(60);
    var offer = Map.of("name", "Fay", "email", fay.me().email(), "price", 0, "currency", "INR");
    var _ = fay.me().http().put("/api/mentors/" + fay.me().id(), offer).expect(200);
  }

  public static List<Scene> scenes(TheSystem system) {
    var webhook = OwnWebhook.names(Operator.of(system).me().http());
    var stage = new Stage(system, webhook);
    stage.put();
    return List.copyOf(stage.scenes);
  }

  private void put() {
    var unverified = Student.withoutEmailClaim("Uma", system);
    var booked = unverified.triesToBookAs(unverified.me().email(), mira, times.get(0)).expect(201);
    var _ = sandbox.pay(booked.as(Booking.class), Webhook.NOW);
    String mentorsRequest = paid(ada, times.get(1));
    add(
        "request of the mentor",
        ada,
        mira,
        mira.me().asksToMove(mentorsRequest, times.get(2), "a"));
    String studentsRequest = paid(bob, times.get(3));
    add(
        "request of the student",
        bob,
        mira,
        bob.me().asksToMove(studentsRequest, times.get(4), "a"));
    String refunded = paid(cleo, times.get(5));
    add("refunded", cleo, mira, Operator.of(system).refunds(refunded).as(Session.class));
    var soon = Instant.now().plus(Duration.ofMinutes(2));
    String near = paid(ada, mira.freeSlots(soon, Duration.ofMinutes(20)).getFirst());
    add("about to begin", ada, mira, ada.session(near));
    add("paid", bob, mira, bob.session(paid(bob, times.get(6))));
    add("asked for, free", ada, fay, ada.books(fay, times.get(7)).session());
    add("held", ada, mira, ada.books(mira, times.get(8)).session());
    var payable = bob.books(mira, times.get(9));
    var receipt = sandbox.pay(payable, Webhook.NEVER);
    var session = payable.session();
    add(
        "paid, not confirmed",
        bob,
        mira,
        session,
        Map.of(
            "paymentId", receipt.paymentId(),
            "orderId", receipt.orderId(),
            "signature", receipt.signature(),
            "startTime", session.startTime().toString(),
            "endTime", session.endTime().toString()));
    add("of an unverified address", unverified, mira, booked.as(Session.class, "session"));
  }

  private String paid(Student student, Slot slot) {
    return student.confirms(sandbox.pay(student.books(mira, slot), Webhook.NEVER)).id();
  }

  private void add(String kind, Student student, Mentor mentor, Session session) {
    add(kind, student, mentor, session, Map.of());
  }

  private void add(
      String kind, Student student, Mentor mentor, Session session, Map<String, String> more) {
    var names =
        new HashMap<>(
            belongings.computeIfAbsent(student, _ -> new Belongings(student, mentor).names()));
    names.putAll(webhook);
    names.put("mentorId", mentor.me().id());
    names.put("sessionId", session.id());
    names.put("bookingId", session.id());
    if (session.paymentId() != null) names.put("paymentId", session.paymentId());
    session.rescheduleRequests().stream()
        .findFirst()
        .ifPresent(request -> names.put("requestId", request.id()));
    names.putAll(more);
    scenes.add(
        new Scene(kind, student, mentor, times.subList(10, times.size()), Map.copyOf(names)));
  }
}
