package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.PageLimit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** The paging part of a query: {@code limit} 1-200, and the cursor an earlier page ended with. */
public record PageRequest(int limit, Optional<String> cursor) {
  public static PageRequest of(String limit, String cursor) {
    return new PageRequest(
        PageLimit.of(limit == null ? PageLimit.DEFAULT : limit), Optional.ofNullable(cursor));
  }

  /** What the cursor says, read by {@code reader}; a cursor that we did not write is a 400. */
  public <P> Optional<P> place(Function<String, P> reader) {
    try {
      return cursor
          .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
          .map(reader);
    } catch (RuntimeException e) {
      throw Problem.invalid("cursor", "must be a nextCursor of an earlier answer");
    }
  }

  public static String cursor(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }
}
