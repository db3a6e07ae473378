package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.Asked;
import ai.aureeture.availability.application.OnceKey;
import ai.aureeture.availability.application.Precondition;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.http.Caller;
import ai.aureeture.http.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks for a change, and on which terms, as the request's headers say. */
@RequestScoped
class Asks {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[ -~]{1,255}");

  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final ObjectMapper json;

  Asks(Caller caller, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
    this.caller = caller;
    this.headers = headers;
    this.uri = uri;
    this.json = json;
  }

  Requester requester() {
    return new Requester(caller.id(), caller.isAdmin());
  }

  /** To put all of a mentor's availability, the first one too. */
  Asked put(String mentorId) {
    return asked(mentorId, header(HttpHeaders.IF_NONE_MATCH), Optional.empty());
  }

  /** To change what is there. */
  Asked change(String mentorId) {
    return asked(mentorId, List.of(), Optional.empty());
  }

  /**
   * To change what is there, once for a key.
   *
   * @throws Problem 400 when the key is none
   */
  Asked once(String mentorId, Object body) {
    var keys = header(IDEMPOTENCY_KEY);
    if (keys.size() > 1 || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
      throw Problem.invalid(IDEMPOTENCY_KEY, "must be 1 to 255 printable ASCII characters, once");
    }
    var once =
        keys.stream().map(key -> new OnceKey(uri.getPath(), key, fingerprint(body))).findFirst();
    return asked(mentorId, List.of(), once);
  }

  private Asked asked(String mentorId, List<String> ifNoneMatch, Optional<OnceKey> once) {
    Precondition precondition = EntityTags.precondition(header(HttpHeaders.IF_MATCH), ifNoneMatch);
    return new Asked(requester(), Queries.mentorId(mentorId), precondition, once);
  }

  private List<String> header(String name) {
    return Optional.ofNullable(headers.getRequestHeader(name)).orElse(List.of());
  }

  // Of what was understood: blanks and the order of the fields make no other request.
  private String fingerprint(Object body) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(body)));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
