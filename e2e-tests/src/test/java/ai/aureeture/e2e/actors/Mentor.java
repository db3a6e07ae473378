package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Offers time around the clock, so that every test finds as many slots as it needs. */
public record Mentor(Person me) {
  private static final List<String> WEEK =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** A new mentor, whose rooms are Jitsi's. */
  public static Mentor named(String name, TheSystem system) {
    return open(name, system, Map.of(), aroundTheClock(15));
  }

  /** A new mentor with a Calendly event type. */
  public static Mentor withCalendly(String name, TheSystem system) {
    String eventType = "https://api.calendly.com/event_types/" + UUID.randomUUID();
    return open(name, system, Map.of("calendlyEventTypeUri", eventType), aroundTheClock(15));
  }

  /** A new mentor whose sessions may begin every five minutes: one of them is always near. */
  public static Mentor startingEveryFiveMinutes(String name, TheSystem system) {
    return open(name, system, Map.of(), aroundTheClock(5));
  }

  /** A new mentor with usual hours. */
  public static Mentor inOfficeHours(String name, TheSystem system) {
    var hours = WEEK.subList(0, 5).stream().map(day -> window(day, "09:00", "17:00")).toList();
    return open(name, system, Map.of(), Map.of("weeklySlots", hours));
  }

  private static Mentor open(
      String name, TheSystem system, Map<String, Object> offer, Map<String, Object> schedule) {
    var mentor = new Mentor(Person.of(system, "mentor", name));
    mentor.offers(offer);
    mentor.opens(schedule);
    return mentor;
  }

  private void offers(Map<String, Object> more) {
    var offer = new HashMap<String, Object>(more);
    offer.put("name", me.name());
    offer.put("email", me.email());
    offer.put("headline", "Engineering manager");
    offer.put("price", 1500);
    offer.put("currency", "INR");
    var _ = me.http().put("/api/mentors/" + me.id(), offer).expect(200, 201);
  }

  private void opens(Map<String, Object> more) {
    var schedule = new HashMap<String, Object>(more);
    schedule.put("mentorId", me.id());
    schedule.put("timezone", "Asia/Kolkata");
    var _ = me.http().put("/api/mentor-availability?mentorId=" + me.id(), schedule).expect(200);
  }

  /** Lives in another zone from now on; the hours stay what they were on the clock. */
  public void movesTo(String timezone) {
    String address = "/api/mentor-availability?mentorId=" + me.id();
    var schedule = (ObjectNode) me.http().get(address).expect(200).json();
    var _ = me.http().put(address, schedule.put("timezone", timezone)).expect(200);
  }

  private static Map<String, Object> aroundTheClock(int slotIntervalMinutes) {
    return Map.of(
        "weeklySlots", WEEK.stream().map(day -> window(day, "00:00", "24:00")).toList(),
        "minNoticeHours", 0,
        "maxSessionsPerWeek", 200,
        "sessionMinutes", 15,
        "slotIntervalMinutes", slotIntervalMinutes,
        "bookingWindowDays", 730);
  }

  private static Map<String, Object> window(String day, String from, String to) {
    return Map.of("day", day, "startTime", from, "endTime", to, "isActive", true);
  }

  /** Free slots that begin at or after {@code from}, in order; the public answer. */
  public List<Slot> freeSlots(Instant from, Duration length) {
    return Http.anonymous(me.system().gateway())
        .get(slotsAddress(from, length))
        .expect(200)
        .listOf(Slot.class, "slots")
        .stream()
        .filter(Slot::isAvailable)
        .toList();
  }

  /** Where the slots of that time are listed for everyone. */
  public String slotsAddress(Instant from, Duration length) {
    return "/api/mentor-availability/slots?mentorId=%s&startDate=%s&endDate=%s"
        .formatted(me.id(), from, from.plus(length));
  }

  /** Whether the public answer offers that time now. */
  public boolean isFree(Slot slot) {
    return freeSlots(slot.startTime(), Duration.ofMinutes(1)).contains(slot);
  }

  /** The first free slot from this time tomorrow. */
  public Slot freeSlot() {
    return freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(1)).getFirst();
  }

  /** The two first ones, for a test that needs two: a hold shows only a moment later. */
  public List<Slot> twoFreeSlots() {
    return freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(1)).subList(0, 2);
  }

  /** The first ones from this time in two days. */
  public List<Slot> someFreeSlots(int count) {
    var all = freeSlots(Instant.now().plus(Duration.ofDays(2)), Duration.ofHours(count + 1));
    return IntStream.range(0, count).mapToObj(hour -> all.get(hour * all.size() / count)).toList();
  }

  /** The dashboard: upcoming and past together. */
  public List<Session> sessions() {
    Answer page = me.http().get("/api/mentor-sessions?limit=200&mentorId=" + me.id()).expect(200);
    return Stream.of("upcoming", "past")
        .flatMap(scope -> page.listOf(Session.class, scope).stream())
        .toList();
  }

  public Session session(String id) {
    return me.http()
        .get("/api/mentor-sessions/" + id + "?mentorId=" + me.id())
        .expect(200)
        .as(Session.class);
  }

  public Answer triesToJoin(String sessionId) {
    return me.http().get("/api/mentor-sessions/" + sessionId + "/verify-join?mentorId=" + me.id());
  }
}
