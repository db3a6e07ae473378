package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.Asked;
import ai.aureeture.availability.application.OnceKey;
import ai.aureeture.availability.application.Precondition;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.http.Caller;
import ai.aureeture.http.IdempotencyKey;
import ai.aureeture.http.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Who asks for a change, and on which terms, as the request's headers say. */
@RequestScoped
class Asks {
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
    var once =
        IdempotencyKey.of(headers)
            .map(key -> new OnceKey(uri.getPath(), key, IdempotencyKey.fingerprint(json, body)));
    return asked(mentorId, List.of(), once);
  }

  private Asked asked(String mentorId, List<String> ifNoneMatch, Optional<OnceKey> once) {
    Precondition precondition = EntityTags.precondition(header(HttpHeaders.IF_MATCH), ifNoneMatch);
    var mentor = Queries.mentorId(mentorId);
    return new Asked(changing(mentor), mentor, precondition, once);
  }

  /** Mentors who are admins too change their own as mentors. */
  private Requester changing(String mentorId) {
    boolean isOwn = caller.isMentor() && caller.id().equals(mentorId);
    return new Requester(caller.id(), caller.isAdmin() && !isOwn);
  }

  private List<String> header(String name) {
    return Optional.ofNullable(headers.getRequestHeader(name)).orElse(List.of());
  }
}
