package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.schedule.CommandKey;
import ai.aureeture.availability.application.schedule.Precondition;
import ai.aureeture.availability.application.schedule.ScheduleCommand;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.IdempotencyKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Who asks for a change, and on which terms, as the request's headers say. */
@RequestScoped
public class CommandReader {
  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final ObjectMapper json;

  CommandReader(Caller caller, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
    this.caller = caller;
    this.headers = headers;
    this.uri = uri;
    this.json = json;
  }

  public Requester requester() {
    return new Requester(caller.id(), caller.isAdmin());
  }

  /** To put all of a mentor's availability, the first one too. */
  ScheduleCommand put(String mentorId) {
    return command(mentorId, header(HttpHeaders.IF_NONE_MATCH), Optional.empty());
  }

  /** To change what is there. */
  public ScheduleCommand change(String mentorId) {
    return command(mentorId, List.of(), Optional.empty());
  }

  /**
   * To change what is there, once for a key.
   *
   * @throws Problem 400 when the key is none
   */
  public ScheduleCommand once(String mentorId, Object body) {
    var once =
        IdempotencyKey.of(headers)
            .map(key -> new CommandKey(uri.getPath(), key, IdempotencyKey.fingerprint(json, body)));
    return command(mentorId, List.of(), once);
  }

  private ScheduleCommand command(
      String mentorId, List<String> ifNoneMatch, Optional<CommandKey> once) {
    Precondition precondition = EntityTags.precondition(header(HttpHeaders.IF_MATCH), ifNoneMatch);
    var mentor = QueryParameters.mentorId(mentorId);
    return new ScheduleCommand(changing(mentor), mentor, precondition, once);
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
