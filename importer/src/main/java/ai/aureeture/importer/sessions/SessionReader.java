package ai.aureeture.importer.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.importer.report.Entry;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Texts;
import ai.aureeture.importer.source.Users;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads a document of {@code mentorsessions} as booking-service takes it, or says why it is none.
 * Every time it reads the same document it gives it the same id.
 */
final class SessionReader {
  private static final Set<String> STATES =
      Set.of("scheduled", "ongoing", "completed", "cancelled", "reschedule_requested");
  private static final Set<String> MONEY = Set.of("pending", "paid", "refunded");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[A-Za-z0-9.-]+");
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final int LONGEST_NOTES = 5000;
  private static final int LONGEST_ADDRESS = 2000;

  // What comes before an @ is a name and a password.
  private static final Pattern HTTPS =
      Pattern.compile("https://[^\\s\\p{C}/?#@\\\\]+([/?#][^\\s\\p{C}]*)?");

  private final Users users;

  SessionReader(Users users) {
    this.users = users;
  }

  /** The session, or an entry that says why it is refused. */
  Reading read(Fields document) {
    var mentorId = document.text("mentorId").orElse("");
    var studentId = studentId(document).orElse("");
    var start = document.instant("startTime");
    var entry =
        new Entry(
            document.id(),
            "",
            "",
            mentorId,
            studentId,
            start.map(Instant::toString).orElse(""),
            document.text("paymentId").orElse(""),
            "");
    return refusal(document, entry, start)
        .map(reason -> new Reading(entry.refused(reason), Optional.empty()))
        .orElseGet(() -> new Reading(entry, Optional.of(session(document, entry, start.get()))));
  }

  private Optional<String> refusal(Fields document, Entry entry, Optional<Instant> start) {
    var status = document.word("status").orElse("");
    if (status.equals("draft")) {
      return Optional.of("draft");
    }
    if (!STATES.contains(status)) {
      return Optional.of("status-unknown");
    }
    if (entry.mentorId().isEmpty()) {
      return Optional.of("mentor-missing");
    }
    if (entry.studentId().isEmpty()) {
      return Optional.of("student-missing");
    }
    if (start.isEmpty() || end(document, start.get()).isEmpty()) {
      return Optional.of("time-missing");
    }
    var length = Duration.between(start.get(), end(document, start.get()).get());
    if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
      return Optional.of("time-implausible");
    }
    return users.zoneOf(entry.mentorId()).isEmpty()
        ? Optional.of("server-zone-needed")
        : Optional.empty();
  }

  private ReadSession session(Fields document, Entry entry, Instant start) {
    var end = end(document, start).orElseThrow();
    var id = id("mentorsessions/" + entry.document());
    var body = new LinkedHashMap<String, Object>();
    body.put("id", id);
    body.put("mentorId", entry.mentorId());
    body.put("mentorTimezone", users.zoneOf(entry.mentorId()).orElseThrow().getId());
    body.put("studentId", entry.studentId());
    var account = users.ofClerkId(entry.studentId());
    line(document, "studentName")
        .or(() -> account.flatMap(user -> line(user, "name")))
        .ifPresent(name -> body.put("studentName", name));
    var email =
        address(document, "studentEmail").or(() -> account.flatMap(user -> address(user, "email")));
    email.ifPresent(address -> body.put("studentEmail", address));
    // The former database vouches for no address.
    body.put("studentEmailVerified", false);
    line(document, "title").ifPresent(title -> body.put("title", title));
    lines(document, "description", LONGEST_DESCRIPTION)
        .ifPresent(words -> body.put("description", words));
    lines(document, "notes", LONGEST_NOTES).ifPresent(words -> body.put("notes", words));
    body.put("startTime", start.toString());
    body.put("endTime", end.toString());
    body.put("status", document.word("status").orElseThrow());
    body.put(
        "paymentStatus", document.word("paymentStatus").filter(MONEY::contains).orElse("pending"));
    putMoney(document, body);
    for (var link :
        List.of("meetingLink", "calendlyEventUri", "calendlyInviteeUri", "recordingUrl")) {
      httpsAddress(document, link).ifPresent(address -> body.put(link, address));
    }
    body.put(
        "createdAt", document.instant("createdAt").filter(start::isAfter).orElse(start).toString());
    question(document, entry, end).ifPresent(asked -> body.put("rescheduleRequest", asked));
    return new ReadSession(id, body, remark(document, email));
  }

  private static void putMoney(Fields document, Map<String, Object> body) {
    var amount = document.decimal("amount").filter(number -> number.signum() >= 0);
    var payment = document.text("paymentId").filter(SessionReader::isId);
    boolean costs = amount.filter(number -> number.signum() > 0).isPresent() || payment.isPresent();
    body.put("priced", document.word("bookingType").map("paid"::equals).orElse(costs));
    amount
        .map(number -> number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .ifPresent(number -> body.put("amount", new BigDecimal(number)));
    body.put(
        "currency",
        document
            .text("currency")
            .map(code -> code.toUpperCase(Locale.ROOT))
            .filter(code -> code.matches("[A-Z]{3}"))
            .orElse("INR"));
    payment.ifPresent(id -> body.put("paymentId", id));
    document.text("orderId").filter(SessionReader::isId).ifPresent(id -> body.put("orderId", id));
  }

  // Such a session is imported as a free one, and is in no earnings here.
  private static boolean isPaidElsewhere(Fields document) {
    return document.word("paymentStatus").filter("paid"::equals).isPresent()
        && document.word("bookingType").filter(type -> !type.equals("paid")).isPresent()
        && document.decimal("amount").filter(number -> number.signum() > 0).isPresent()
        && document.text("paymentId").filter(SessionReader::isId).isEmpty();
  }

  private Optional<String> studentId(Fields document) {
    return document
        .text("studentId")
        .or(() -> users.ofId(document.raw("menteeId")).flatMap(user -> user.text("clerkId")))
        // Some versions wrote the identity provider's id there.
        .or(() -> document.text("menteeId").filter(id -> users.ofClerkId(id).isPresent()));
  }

  private static Optional<Instant> end(Fields document, Instant start) {
    return document
        .instant("endTime")
        .or(() -> document.integer("durationMinutes").map(m -> start.plus(Duration.ofMinutes(m))));
  }

  // Of several that wait, the last one asked.
  private static Optional<Map<String, Object>> question(Fields document, Entry entry, Instant end) {
    var asked = document.parts("rescheduleRequests");
    for (int i = asked.size() - 1; i >= 0; i--) {
      var request = asked.get(i);
      if (request.word("status").orElse("pending").equals("pending")) {
        var id = id("mentorsessions/%s/rescheduleRequests/%d".formatted(entry.document(), i));
        return side(request, entry).map(side -> question(document, request, id, side, end));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> question(
      Fields document, Fields request, String id, String side, Instant end) {
    var start = document.instant("startTime").orElseThrow();
    var body = new LinkedHashMap<String, Object>();
    body.put("id", id);
    body.put("requestedBy", side);
    line(request, "reason").ifPresent(reason -> body.put("reason", reason));
    request
        .instant("newStartTime")
        .ifPresent(newStart -> {
          var newEnd =
              request
                  .instant("newEndTime")
                  .filter(newStart::isBefore)
                  .orElse(newStart.plus(Duration.between(start, end)));
          body.put("newStartTime", newStart.toString());
          body.put("newEndTime", newEnd.toString());
        });
    var at = request.instant("requestedAt").or(() -> document.instant("updatedAt")).orElse(start);
    body.put("requestedAt", at.toString());
    return body;
  }

  /** Who asked, written as a role or as a person's id. */
  private static Optional<String> side(Fields request, Entry entry) {
    var by = request.text("requestedBy").orElse("");
    if (by.equalsIgnoreCase("mentor") || by.equals(entry.mentorId())) {
      return Optional.of("mentor");
    }
    return by.equalsIgnoreCase("student") || by.equals(entry.studentId())
        ? Optional.of("student")
        : Optional.empty();
  }

  private static String remark(Fields document, Optional<String> email) {
    var remarks = new StringBuilder();
    if (email.isEmpty()) {
      remarks.append("no-email: the student gets bells and no mails. ");
    }
    if (isDropped(document, "meetingLink")) {
      remarks.append("meeting-link-dropped: it is no https address, or has a user's name. ");
    }
    if (isDropped(document, "recordingUrl")) {
      remarks.append("recording-dropped: it is no https address, or has a user's name. ");
    }
    if (isPaidElsewhere(document)) {
      remarks.append("price-dropped: it was paid for without a payment of Razorpay. ");
    }
    var cut = cutTexts(document);
    if (!cut.isEmpty()) {
      remarks.append("text-cut: %s. ".formatted(String.join(", ", cut)));
    }
    return remarks.toString().strip();
  }

  private static Optional<String> line(Fields document, String name) {
    return document
        .text(name)
        .map(text -> Texts.line(text, LONGEST_LINE))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> lines(Fields document, String name, int longest) {
    return document.text(name).map(words -> Texts.lines(words, longest));
  }

  /** The fields whose text is longer than what can be kept of it. */
  private static List<String> cutTexts(Fields document) {
    var longest = new LinkedHashMap<String, Integer>();
    longest.put("title", LONGEST_LINE);
    longest.put("description", LONGEST_DESCRIPTION);
    longest.put("notes", LONGEST_NOTES);
    return longest.keySet().stream()
        .filter(name ->
            lines(document, name, Integer.MAX_VALUE)
                .filter(text -> text.codePointCount(0, text.length()) > longest.get(name))
                .isPresent())
        .toList();
  }

  private static boolean isDropped(Fields document, String name) {
    return document.text(name).isPresent() && httpsAddress(document, name).isEmpty();
  }

  private static Optional<String> address(Fields document, String name) {
    return document
        .word(name)
        .filter(text -> text.length() <= 254 && ADDRESS.matcher(text).matches());
  }

  private static Optional<String> httpsAddress(Fields document, String name) {
    return document
        .text(name)
        .filter(text -> text.length() <= LONGEST_ADDRESS && HTTPS.matcher(text).matches());
  }

  private static boolean isId(String text) {
    return text.matches("[!-~]{1,100}");
  }

  static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  /**
   * What was read of a document.
   *
   * @param session empty where the entry says why it is refused
   */
  record Reading(Entry entry, Optional<ReadSession> session) {}

  /**
   * @param id what it is called here
   * @param body as booking-service takes it
   * @param remark for the operator; mostly empty
   */
  record ReadSession(String id, Map<String, Object> body, String remark) {}
}
