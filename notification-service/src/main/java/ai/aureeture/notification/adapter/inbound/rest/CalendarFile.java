package ai.aureeture.notification.adapter.inbound.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A calendar as it is answered: a client that has this text already gets 304. */
final class CalendarFile {
  private CalendarFile() {}

  static Response answer(Request request, String text, String disposition, String name) {
    var tag = new EntityTag(digest(text));
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged == null
            ? Response.ok(text, "text/calendar; charset=utf-8")
                .header("Content-Disposition", disposition + "; filename=\"" + name + "\"")
            : unchanged;
    // Of one person's eyes only, and asked for anew each time, for a session may have moved.
    return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
  }

  private static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
