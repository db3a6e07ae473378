package ai.aureeture.sandbox.calendly;

/** Calendly's ids are addresses of its own host, for any host called. */
final class Uris {
  static final String HOST = "https://api.calendly.com";
  static final String ME = HOST + "/users/5a0d0b0c-0000-4000-8000-000000000001";
  static final String ORGANIZATION = HOST + "/organizations/5a0d0b0c-0000-4000-8000-000000000002";

  private static final String UUID = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

  private Uris() {}

  static String event(String uuid) {
    return HOST + "/scheduled_events/" + uuid;
  }

  static String invitee(String eventUuid, String uuid) {
    return event(eventUuid) + "/invitees/" + uuid;
  }

  static String eventType(String uuid) {
    return HOST + "/event_types/" + uuid;
  }

  static boolean isEventType(String uri) {
    return uri.matches(java.util.regex.Pattern.quote(HOST) + "/event_types/" + UUID);
  }

  static boolean isUuid(String text) {
    return text.matches(UUID);
  }
}
