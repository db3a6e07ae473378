package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Picks a slot, holds it, pays and comes back. */
public record Student(Person me) {

  /** A new student. */
  public static Student named(String name, TheSystem system) {
    return new Student(Person.of(system, "student", name));
  }

  /** A new person whose token does not name the address. */
  public static Student withoutEmailClaim(String name, TheSystem system) {
    return new Student(Person.withoutEmailClaim(system, "student", name));
  }

  /** A new person whose token does not name them, as Clerk's by default. */
  public static Student asClerk(String name, TheSystem system) {
    return new Student(Person.asClerk(system, "student", name));
  }

  /** A new person of the platform, who may be a mentor too and whose token does not name them. */
  public static Student onPlatform(String name, TheSystem system) {
    return new Student(Person.onPlatform(system, "student", name));
  }

  /** Books with an address that only the booking names. */
  public Answer triesToBookAs(String address, Mentor mentor, Slot slot) {
    return me.http()
        .post(
            "/api/bookings",
            Map.of(
                "mentorId",
                mentor.me().id(),
                "startTime",
                slot.startTime(),
                "endTime",
                slot.endTime(),
                "title",
                "WIN A PRIZE at http://evil.example",
                "studentEmail",
                address,
                "studentTimezone",
                "Europe/London"));
  }

  public Answer triesToBook(Mentor mentor, Slot slot) {
    return triesToBook(mentor, slot, Map.of());
  }

  /** The same with more headers. */
  public Answer triesToBook(Mentor mentor, Slot slot, Map<String, String> more) {
    var headers = new HashMap<>(more);
    headers.put("Content-Type", "application/json");
    String booking =
        Json.write(
            Map.of(
                "mentorId", mentor.me().id(),
                "startTime", slot.startTime(),
                "endTime", slot.endTime(),
                "title", "Career talk",
                "studentTimezone", "Europe/London"));
    return me.http().send("POST", "/api/bookings", BodyPublishers.ofString(booking), headers);
  }

  /** Holds the slot. */
  public Booking books(Mentor mentor, Slot slot) {
    return triesToBook(mentor, slot).expect(201).as(Booking.class);
  }

  public Answer letsGo(Booking booking) {
    return me.http().delete("/api/bookings/" + booking.bookingId());
  }

  public Answer triesToConfirm(Receipt receipt) {
    return me.http().post("/api/mentor-sessions/confirm-payment", receipt);
  }

  /** Comes back from the checkout with this receipt, as the browser does. */
  public Session confirms(Receipt receipt) {
    return triesToConfirm(receipt).expect(200, 201).as(Session.class, "session");
  }

  /** The same in the trace that this {@code traceparent} names. */
  public Session confirms(Receipt receipt, String traceparent) {
    return me.http()
        .send(
            "POST",
            "/api/mentor-sessions/confirm-payment",
            BodyPublishers.ofString(Json.write(receipt)),
            Map.of("Content-Type", "application/json", "traceparent", traceparent))
        .expect(200, 201)
        .as(Session.class, "session");
  }

  /** The dashboard: upcoming and past together. */
  public List<Session> sessions() {
    Answer page = me.http().get("/api/student-sessions?limit=200&studentId=" + me.id()).expect(200);
    return Stream.of("upcoming", "past")
        .flatMap(scope -> page.listOf(Session.class, scope).stream())
        .toList();
  }

  public Session session(String id) {
    return me.http()
        .get("/api/student-sessions/" + id + "?studentId=" + me.id())
        .expect(200)
        .as(Session.class);
  }

  public Answer triesToJoin(String sessionId) {
    return me.http()
        .get("/api/student-sessions/" + sessionId + "/verify-join?studentId=" + me.id());
  }
}
