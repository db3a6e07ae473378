package ai.aureeture.e2e.fuzz.calls;

import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Notice;
import ai.aureeture.e2e.actors.Student;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two people have beside their session, made where they have none. */
record Belongings(Student student, Mentor mentor) {
  private static final String SCHEDULE = "/api/mentor-availability";
  private static final String TEMPLATE = "summer";
  private static final Pattern VERIFICATION = Pattern.compile("token=([A-Za-z0-9_-]+)");
  private static final Pattern FEED = Pattern.compile("/calendar/([^/\"]+)\\.ics");

  Map<String, String> names() {
    var names = new HashMap<String, String>();
    names.put("mentorId", mentor.me().id());
    names.put("studentId", student.me().id());
    names.put("personId", student.me().id());
    names.put("studentEmail", student.me().email());
    names.put("topic", "aureeture.bookings.internal.v1.availability-service.dlq");
    names.put("template", template());
    names.put("amount", "1500");
    student.me().mails().stream()
        .map(mail -> VERIFICATION.matcher(mail.text()))
        .filter(Matcher::find)
        .findFirst()
        .ifPresent(link -> names.put("token", link.group(1)));
    var feed = FEED.matcher(student.me().http().put("/api/calendar/token", "").expect(200).body());
    if (feed.find()) names.put("key", feed.group(1));
    student.me().notices().stream()
        .findFirst()
        .map(Notice::id)
        .ifPresent(id -> names.put("noticeId", id));
    var page = Http.anonymous(student.me().system().gateway()).get("/api/mentors?limit=1");
    names.put("cursor", page.expect(200).json().path("nextCursor").asText());
    return names;
  }

  private String template() {
    var hours = Map.of("day", "monday", "startTime", "09:00", "endTime", "17:00", "isActive", true);
    var week = Map.of("name", TEMPLATE, "weeklySlots", List.of(hours));
    var address = SCHEDULE + "/templates/" + TEMPLATE + "?mentorId=" + mentor.me().id();
    var _ = mentor.me().http().put(address, week).expect(200, 201);
    return TEMPLATE;
  }
}
