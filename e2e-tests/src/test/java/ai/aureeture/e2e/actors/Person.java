package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person with an id of their own, so that no two tests meet, and a token that proves it. */
public record Person(
    TheSystem system, String role, String id, String name, String email, String token) {

  public static Person of(TheSystem system, String role, String name) {
    String id = "user_" + role + "_" + UUID.randomUUID().toString().replace("-", "");
    String email = id.substring(0, 24) + "@" + role + "s.example";
    String token = new Sandbox(system).token(id, role, name, email);
    return new Person(system, role, id, name, email, token);
  }

  /** A new person whose token does not name the address. */
  static Person withoutEmailClaim(TheSystem system, String role, String name) {
    Person known = of(system, role, name);
    String token = new Sandbox(system).token(known.id, role, name, "");
    return new Person(system, role, known.id, name, known.email, token);
  }

  /** A new person whose token does not name them, as Clerk's by default. */
  static Person asClerk(TheSystem system, String role, String name) {
    Person known = of(system, role, name);
    String token = new Sandbox(system).tokenAsClerk(known.id, List.of(role), name, known.email);
    return new Person(system, role, known.id, name, known.email, token);
  }

  /** The same with both roles. */
  static Person onPlatform(TheSystem system, String role, String name) {
    return of(system, role, name).withBothRoles();
  }

  /** With a token as the platform's: both roles, and no name or address. */
  Person withBothRoles() {
    String both = new Sandbox(system).tokenAsClerk(id, List.of("student", "mentor"), name, email);
    return new Person(system, role, id, name, email, both);
  }

  /** The gateway, as this person sees it. */
  public Http http() {
    return new Http(system.gateway(), token);
  }

  /** All notices, newest first, however many pages they fill. */
  public List<Notice> notices() {
    var all = new ArrayList<Notice>();
    String page = "/api/notifications?limit=200";
    while (page != null) {
      Answer answer = http().get(page).expect(200);
      all.addAll(answer.listOf(Notice.class, "notifications"));
      String next = answer.json().path("nextCursor").asText(null);
      page = next == null ? null : "/api/notifications?limit=200&cursor=" + next;
    }
    return all;
  }

  /** How many notifications of this type the person has of that session. */
  public long notifications(String type, String sessionId) {
    return notices().stream().filter(notice -> notice.says(type, sessionId)).count();
  }

  /** A page left open: receives notifications from now on. */
  public LiveSocket listens() {
    return LiveSocket.of(system.gateway(), token);
  }

  public List<Mail> mails() {
    return new Sandbox(system).mailsTo(email);
  }

  /** The invites to that session among the mails. */
  public List<Mail> invitesTo(String sessionId) {
    return mails().stream().filter(mail -> mail.invitesTo(sessionId)).toList();
  }

  /** Asks to move the session to that slot. */
  public Answer triesToMove(String sessionId, Slot to, String reason) {
    return http()
        .post(
            of(sessionId, "/reschedule"),
            Map.of(
                "rescheduleRequest",
                Map.of(
                    "requestedBy",
                    role,
                    "reason",
                    reason,
                    "newStartTime",
                    to.startTime(),
                    "newEndTime",
                    to.endTime())));
  }

  public Session asksToMove(String sessionId, Slot to, String reason) {
    return triesToMove(sessionId, to, reason).expect(200).as(Session.class);
  }

  /** Agrees to the other one's pending request. */
  public Session approves(String sessionId) {
    return answers(sessionId, "approve").expect(200).as(Session.class);
  }

  /** Says yes or no to the other one's pending request. */
  public Answer answers(String sessionId, String answer) {
    String request =
        http().get(of(sessionId, "")).expect(200).as(Session.class).pendingRequest().id();
    return http().post(of(sessionId, "/reschedule/%s/%s".formatted(request, answer)), "");
  }

  private String of(String sessionId, String what) {
    return "/api/%s-sessions/%s%s?%sId=%s".formatted(role, sessionId, what, role, id);
  }
}
