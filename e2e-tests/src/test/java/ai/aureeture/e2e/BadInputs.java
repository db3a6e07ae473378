package ai.aureeture.e2e;

import static ai.aureeture.e2e.BadInputs.Who.ANONYMOUS;
import static ai.aureeture.e2e.BadInputs.Who.MENTOR;
import static ai.aureeture.e2e.BadInputs.Who.STUDENT;

import java.util.stream.Stream;

/** The table of bad inputs with their answers. */
final class BadInputs {
  private static final String CONFIRM = "/api/mentor-sessions/confirm-payment";
  private static final String SLOTS = "/api/mentor-availability/slots?mentorId={mentor}";
  private static final String SCHEDULE = "/api/mentor-availability?mentorId={mentor}";
  private static final String OFFER = "/api/mentors/{mentor}";
  private static final String STUDENT_SESSIONS = "/api/student-sessions?studentId={student}";

  private BadInputs() {}

  enum Who {
    STUDENT,
    MENTOR,
    ANONYMOUS
  }

  record Case(Who who, String method, String path, String body, int status, String code) {
    @Override
    public String toString() {
      String sent = body == null ? "" : " " + body.substring(0, Math.min(70, body.length()));
      return who + " " + method + " " + path + sent + " -> " + status;
    }
  }

  static Stream<Case> all() {
    return Stream.of(
            bookings(),
            confirmations(),
            webhooks(),
            slots(),
            lists(),
            offers(),
            schedules(),
            rest())
        .flatMap(cases -> cases);
  }

  private static Stream<Case> bookings() {
    return Stream.concat(
        Stream.of(
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{} {}",
                "{}",
                booking("{\"$gt\":\"\"}", "\"2031-01-01T00:00:00Z\""),
                booking("[\"{mentor}\"]", "\"2031-01-01T00:00:00Z\""),
                booking("17", "\"2031-01-01T00:00:00Z\""),
                booking("\"{mentor}\"", "1773030600"),
                booking("\"{mentor}\"", "{\"$date\":\"2031-01-01T00:00:00Z\"}"),
                booking("\"{mentor}\"", "\"2031-01-01T00:00:00\""),
                booking("\"{mentor}\"", "\"2031-02-30T00:00:00Z\""),
                booking("\"{mentor}\"", "\"tomorrow\""),
                booking("\"{mentor}\"", "null"))
            .map(body -> invalid(STUDENT, "POST", "/api/bookings", body)),
        Stream.of(
            new Case(
                STUDENT,
                "POST",
                "/api/bookings",
                booking("\"nobody\"", "\"2031-01-01T00:00:00Z\""),
                404,
                "mentor-not-found"),
            new Case(
                STUDENT,
                "POST",
                "/api/bookings",
                booking("\"{mentor}\"", "\"2020-01-01T00:00:00Z\""),
                409,
                "slot-not-offered"),
            new Case(ANONYMOUS, "POST", "/api/bookings", "{}", 401, "unauthenticated"),
            new Case(MENTOR, "POST", "/api/bookings", "{}", 403, "forbidden"),
            new Case(STUDENT, "GET", "/api/bookings/nothing", null, 404, "not-found"),
            new Case(STUDENT, "DELETE", "/api/bookings/nothing", null, 404, "not-found"),
            new Case(STUDENT, "PUT", "/api/bookings", "{}", 405, "method-not-allowed")));
  }

  private static String booking(String mentorId, String startTime) {
    return "{\"mentorId\":%s,\"startTime\":%s,\"endTime\":\"2031-01-01T00:15:00Z\"}"
        .formatted(mentorId, startTime);
  }

  private static Stream<Case> confirmations() {
    return Stream.concat(
        Stream.of(
                "{",
                "{}",
                "{\"paymentId\":{\"$ne\":1}}",
                "{\"paymentId\":[\"pay_1\"]}",
                "{\"paymentId\":17}",
                "{\"paymentId\":\"\"}",
                "{\"paymentId\":\"pay_00000000000001\",\"orderId\":{\"$gt\":\"\"}}",
                "{\"paymentId\":\"pay_00000000000001\",\"signature\":[]}")
            .map(body -> invalid(STUDENT, "POST", CONFIRM, body)),
        Stream.of(
            new Case(
                STUDENT,
                "POST",
                CONFIRM,
                "{\"paymentId\":\"pay_00000000000001\",\"orderId\":\"order_00000000000001\",\"signature\":\"00\"}",
                404,
                "order-not-found"),
            new Case(ANONYMOUS, "POST", CONFIRM, "{}", 401, "unauthenticated")));
  }

  private static Stream<Case> webhooks() {
    return Stream.of("", "{", "{}", "{\"event\":\"payment.captured\"}", "\u0000")
        .map(body ->
            new Case(
                ANONYMOUS,
                "POST",
                "/api/webhooks/razorpay",
                body,
                400,
                "webhook-signature-invalid"));
  }

  private static Stream<Case> slots() {
    return Stream.concat(
        Stream.of(
                "/api/mentor-availability/slots",
                "/api/mentor-availability/slots?mentorId=",
                "/api/mentor-availability/slots?mentorId[$ne]=x",
                SLOTS + "&startDate=yesterday",
                SLOTS + "&startDate=2031-01-01T00:00:00",
                SLOTS + "&startDate=2031-02-30",
                SLOTS + "&startDate=2031-01-02&endDate=2031-01-01",
                SLOTS + "&startDate=2031-01-01&endDate=2031-01-01",
                SLOTS + "&startDate=2031-01-01&endDate=2032-01-01",
                SLOTS + "&startDate=%2B999999999-12-31")
            .map(path -> invalid(ANONYMOUS, "GET", path.replace("[$ne]", "%5B%24ne%5D"), null)),
        Stream.of(
            new Case(
                ANONYMOUS,
                "GET",
                "/api/mentor-availability/slots?mentorId=nobody",
                null,
                404,
                "not-found")));
  }

  private static Stream<Case> lists() {
    return Stream.concat(
        Stream.of("limit=0", "limit=201", "limit=x", "limit=99999999999", "scope=none")
            .map(query -> invalid(STUDENT, "GET", STUDENT_SESSIONS + "&" + query, null)),
        Stream.of(
            invalid(STUDENT, "GET", STUDENT_SESSIONS + "&scope=past&cursor=zzz", null),
            new Case(
                STUDENT,
                "GET",
                "/api/student-sessions/nothing?studentId={student}",
                null,
                404,
                "not-found"),
            new Case(
                STUDENT, "GET", "/api/mentor-sessions?mentorId={mentor}", null, 403, "forbidden"),
            new Case(ANONYMOUS, "GET", STUDENT_SESSIONS, null, 401, "unauthenticated")));
  }

  private static Stream<Case> offers() {
    return Stream.of(
            "{}",
            offer("\"1500\"", "INR", "a@b.example", ""),
            offer("-1", "INR", "a@b.example", ""),
            offer("1.234", "INR", "a@b.example", ""),
            offer("1e400", "INR", "a@b.example", ""),
            offer("null", "INR", "a@b.example", ""),
            offer("{\"$inc\":1}", "INR", "a@b.example", ""),
            offer("1500", "rupees", "a@b.example", ""),
            offer("1500", "INR", "nowhere", ""),
            offer("1500", "INR", "a@b.example\\r\\nBcc: c@d.example", ""),
            offer("1500", "INR", "a@b.example", ",\"avatarUrl\":\"javascript:alert(1)\""),
            offer("1500", "INR", "a@b.example", ",\"headline\":{\"$set\":1}"),
            offer("1500", "INR", "a@b.example", eventType("http://169.254.169.254/latest")),
            offer(
                "1500", "INR", "a@b.example", eventType("https://api.calendly.com.evil.example/x")))
        .map(body -> invalid(MENTOR, "PUT", OFFER, body));
  }

  private static String offer(String price, String currency, String email, String more) {
    return "{\"name\":\"Mira\",\"email\":\"%s\",\"price\":%s,\"currency\":\"%s\"%s}"
        .formatted(email, price, currency, more);
  }

  private static String eventType(String uri) {
    return ",\"calendlyEventTypeUri\":\"" + uri + "\"";
  }

  private static Stream<Case> schedules() {
    return Stream.of(
            "{}",
            schedule("\"Mars/Base\"", ""),
            schedule("{\"$ne\":null}", ""),
            schedule("\"UTC\"", ",\"sessionMinutes\":4"),
            schedule("\"UTC\"", ",\"sessionMinutes\":481"),
            schedule("\"UTC\"", ",\"sessionMinutes\":60.5"),
            schedule("\"UTC\"", ",\"sessionMinutes\":\"60\""),
            schedule("\"UTC\"", ",\"maxSessionsPerWeek\":201"),
            schedule("\"UTC\"", ",\"minNoticeHours\":-1"),
            schedule("\"UTC\"", ",\"bookingWindowDays\":731"),
            schedule("\"UTC\"", ",\"instantBookingEnabled\":\"yes\""),
            schedule("\"UTC\"", ",\"weeklySlots\":{}"),
            schedule("\"UTC\"", ",\"weeklySlots\":[null]"),
            schedule("\"UTC\"", window("someday", "09:00", "17:00")),
            schedule("\"UTC\"", window("monday", "25:00", "17:00")),
            schedule("\"UTC\"", window("monday", "09:00", "09:00")),
            schedule(
                "\"UTC\"", ",\"overrideSlots\":[{\"date\":\"2031-02-30\",\"isBlocked\":true}]"))
        .map(body -> invalid(MENTOR, "PUT", SCHEDULE, body));
  }

  private static String schedule(String timezone, String more) {
    return "{\"timezone\":%s%s}".formatted(timezone, more);
  }

  private static String window(String day, String from, String to) {
    return ",\"weeklySlots\":[{\"day\":\"%s\",\"startTime\":\"%s\",\"endTime\":\"%s\",\"isActive\":true}]"
        .formatted(day, from, to);
  }

  private static Stream<Case> rest() {
    return Stream.of(
        new Case(ANONYMOUS, "GET", "/internal/nothing", null, 404, "not-found"),
        new Case(ANONYMOUS, "GET", "/nothing", null, 404, "not-found"),
        new Case(ANONYMOUS, "GET", "/api/mentors/nobody", null, 404, "mentor-not-found"),
        new Case(ANONYMOUS, "DELETE", "/api/mentors", null, 405, "method-not-allowed"),
        new Case(ANONYMOUS, "GET", "/api/notifications", null, 401, "unauthenticated"),
        new Case(STUDENT, "POST", "/api/notifications/nothing/read", null, 404, "not-found"));
  }

  private static Case invalid(Who who, String method, String path, String body) {
    return new Case(who, method, path, body, 400, "invalid-request");
  }
}
